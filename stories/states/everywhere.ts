import {inStoriesOf, type ElementName, type Shown} from './shown.js';

/** Something that every element can be, and where; or why an element is never so. */
export interface Everywhere {
  readonly state: string;
  readonly shown: Readonly<Record<ElementName, Shown | string>>;
}

const map = inStoriesOf('elements-network-map');
const goals = inStoriesOf('elements-goal-editor');
const agenda = inStoriesOf('elements-meeting-agenda');
const path = inStoriesOf('elements-phase-tracker');
const proposals = inStoriesOf('elements-proposals');
const reins = inStoriesOf('elements-reins');
const all = inStoriesOf('elements-in-every-element');
const inName = inStoriesOf('elements-in-your-name');
const legal = inStoriesOf('elements-legal-representative');
const opened = (element: ElementName) => inStoriesOf(`what-opens-${element}`);

const row = (
  state: string,
  ...[ofMap, ofGoals, ofAgenda, ofPath, ofProposals, ofReins]: readonly [
    ...[Shown | string, Shown | string, Shown | string],
    ...[Shown | string, Shown | string, Shown | string],
  ]
): Everywhere => ({
  state,
  shown: {
    ...{'network-map': ofMap, 'goal-editor': ofGoals, 'meeting-agenda': ofAgenda},
    ...{'phase-tracker': ofPath, proposals: ofProposals, reins: ofReins},
  },
});

/** The same words in the same story, in all six. */
const alike = (state: string, shown: Shown): Everywhere =>
  row(state, shown, shown, shown, shown, shown, shown);

const loading = 'Een ogenblik, je pagina gaat open.';
const failed = 'Dit kan nu niet open';
const unsaved = 'Dit is nog niet bewaard.';
const two = 'Er zijn twee teksten';
const back = 'Dit kon niet bewaard worden. Je tekst staat hier.';
const rests = 'De groep staat stil sinds';
const stopped = 'De groep is gestopt op';
const mayPropose = 'Je kunt iets voorstellen. Daarna beslist Samira.';
const marked = 'Namens jou gedaan door Marieke';
const undo = 'Ongedaan maken';

/** From before there is a group to the end of access, as whoever looks, and on every screen. */
export const everywhere: readonly Everywhere[] = [
  alike('no group', all('no-group', 'Er is hier nog geen groep.')),
  row(
    'loading',
    ...[map('loading', loading), goals('loading', loading), agenda('loading', loading)],
    ...[path('loading', loading), proposals('loading', loading), reins('loading', loading)],
  ),
  row(
    'could not be opened',
    ...[map('failed', failed), goals('failed', failed), agenda('failed', failed)],
    ...[path('failed', failed), proposals('failed', failed), reins('failed', failed)],
  ),
  row(
    'empty',
    map('empty', 'Wie komt als eerste in je op?'),
    goals('empty', 'Iets wat je nu wilt'),
    agenda('empty', 'Nog geen bijeenkomst'),
    path('just-begun', 'Je bent hier'),
    proposals('empty', 'Er wacht niemand op jouw antwoord.'),
    reins('just-begun', 'Er doet nog niemand mee.'),
  ),
  row(
    'small',
    map('one-person', 'Mam'),
    goals('one', 'Weer eens uit eten, gewoon omdat het kan.'),
    agenda('three-people', 'Een bijeenkomst plannen'),
    path('three-people', 'Een kaart en een doel'),
    proposals('typical', 'Marieke doet een voorstel'),
    reins('three-people', 'Dokter Osei'),
  ),
  row(
    'typical',
    map('typical', 'Tante Rosalinde'),
    goals('typical', 'Vaker onder de mensen zijn.'),
    agenda('typical', 'Hoe gaat het met naar buiten gaan?'),
    path('typical', 'Ronde 2'),
    proposals('typical', 'Yusuf doet een voorstel'),
    reins('typical', 'Jij vroeg Priya om mee te doen.'),
  ),
  row(
    'large',
    map('hundred-and-fifty', 'Hele kaart'),
    goals('many', 'Meer zien'),
    agenda('many', 'Andere bijeenkomsten'),
    path('many', 'Je bent hier'),
    proposals('several', 'Waar dit over ging, is er niet meer.'),
    reins('many', 'Meer laten zien'),
  ),
  row(
    'not saved',
    ...[map('not-saved', unsaved), goals('not-saved', unsaved), agenda('unsaved', unsaved)],
    ...[path('unsaved', unsaved), proposals('unsaved', unsaved), reins('unsaved', unsaved)],
  ),
  row(
    'two texts',
    ...[map('two-texts', two), goals('two-texts', two), agenda('conflict', two)],
    ...[path('two-names', two), proposals('two-texts', two)],
    'no text is written in it',
  ),
  row(
    'given back',
    ...[map('given-back', back), goals('two-texts', back), agenda('given-back', back)],
    ...[path('returned', back), proposals('returned', back), reins('returned', back)],
  ),
  row(
    'can be undone',
    map('not-saved', undo),
    opened('goal-editor')('taken-over', undo),
    opened('meeting-agenda')('topic-taken-over', undo),
    opened('phase-tracker')('step-taken', undo),
    opened('proposals')('taken-over', undo),
    opened('reins')('taken-back', undo),
  ),
  row(
    'a proposal waits',
    map('proposal-waiting', 'Overnemen'),
    goals('proposals-waiting', 'Lotte doet een voorstel'),
    agenda('proposal-waiting', 'Lotte doet een voorstel'),
    path('proposal-waiting', 'Mam doet een voorstel'),
    proposals('typical', 'Overnemen'),
    'proposals are shown where they belong',
  ),
  row(
    'lent',
    map('lent', 'Marieke doet dit nu voor jou: de kaart met mensen bijhouden.'),
    inName('in-the-goals', 'Marieke doet dit nu voor jou: de stappen bij de doelen opschrijven.'),
    agenda('typical', 'Marieke doet dit nu voor jou: de agenda maken.'),
    path('lent', 'Marieke doet dit nu voor jou: zeggen waar de groep nu is.'),
    'deciding on proposals is never lent',
    reins('lent', 'Lotte doet dit nu voor jou: de afspraken opschrijven.'),
  ),
  row(
    'done in your name',
    inName('on-the-map', marked),
    inName('in-the-goals', marked),
    inName('on-the-agenda', marked),
    inName('on-the-path', marked),
    'deciding on proposals is never lent',
    reins('typical', 'namens jou'),
  ),
  row(
    'the group rests',
    ...[map('stands-still', rests), goals('stands-still', rests)],
    ...[agenda('stands-still', rests), path('resting', rests)],
    'said by the elements beside it',
    'said by the elements beside it',
  ),
  row(
    'the group has stopped',
    ...[map('stopped', stopped), goals('stopped', stopped)],
    ...[agenda('stopped', stopped), path('closed', stopped)],
    'said by the elements beside it',
    reins('closed', 'Marieke doet dit nu voor jou: de agenda maken.'),
  ),
  row(
    'read-only',
    map('read-only', 'Mensen om mij heen'),
    goals('read-only', 'Twee keer in de week naar buiten, ook als het regent.'),
    agenda('read-only', 'Je kunt dit lezen.'),
    path('read-only', 'Waar de groep geweest is'),
    proposals('read-only', 'Marieke doet een voorstel'),
    reins('read-only', 'Wie ziet wat'),
  ),
  row(
    'as a member',
    map('members-view', mayPropose),
    goals('members-view', mayPropose),
    agenda('as-member', mayPropose),
    path('members-view', mayPropose),
    proposals('members-view', 'Wat ik voorstelde'),
    reins('members-view', 'Wat jij mag doen'),
  ),
  row(
    'as a professional',
    map('professionals-view', 'Je doet dit nu namens Samira: de kaart met mensen bijhouden.'),
    goals('professionals-view', 'Doelen van Samira'),
    agenda('as-facilitator', 'Je doet dit nu namens Samira: de agenda maken.'),
    path('professionals-view', 'Doelen evalueren, nieuwe stappen'),
    proposals('professionals-view', 'Je voorstel ligt klaar.'),
    reins('professionals-view', 'Wat je voor Samira doet'),
  ),
  row(
    'as a legal representative',
    legal('network-map', 'Je kunt deze pagina nu niet zien.'),
    legal('goal-editor', 'Er zijn nog geen doelen opgeschreven.'),
    legal('meeting-agenda', 'Nog geen bijeenkomst'),
    legal('phase-tracker', 'Waar zijn we?'),
    legal('proposals', 'Wat ik voorstelde'),
    legal('reins', 'Je doet niet mee in deze groep.'),
  ),
  row(
    'as who is asked',
    map('invited', 'Wil je meedoen in deze groep?'),
    'nothing of the group is there yet',
    'nothing of the group is there yet',
    'nothing of the group is there yet',
    'nothing of the group is there yet',
    reins('invited', 'Je bent gevraagd om mee te doen.'),
  ),
  alike('access is over', all('access-is-over', 'Deze groep is voor jou niet meer open')),
  row(
    'on a phone',
    map('phone', 'Mam'),
    goals('narrow', 'Voor later'),
    agenda('narrow', 'Agenda'),
    path('narrow', 'Je bent hier'),
    proposals('narrow', 'Wat anderen voorstellen'),
    reins('narrow', 'Jij bepaalt'),
  ),
  row(
    'on paper, or as a file',
    map('saved-and-printed', 'Op papier'),
    goals('plan', 'Het plan afdrukken en bewaren'),
    opened('meeting-agenda')('going-out', 'Tekst kopiëren'),
    'printed as a part of the page',
    'printed as a part of the page',
    'printed as a part of the page',
  ),
  row(
    'with “u”',
    map('formal', 'Wie komt als eerste in u op?'),
    goals('formal', 'U, Joke van hiernaast, Lotte, Mam en Marieke zien dit doel.'),
    agenda('formal', 'Bij u thuis'),
    path('formal', 'U bent hier'),
    proposals('formal', 'Uw eigen tekst blijft altijd bewaard.'),
    reins('formal', 'U bepaalt'),
  ),
  row(
    'in English',
    map('english', 'People around me'),
    goals('english', 'My goals'),
    agenda('english', 'At your home'),
    path('english', 'Where are we?'),
    proposals('english', 'What others propose'),
    reins('english', 'You decide'),
  ),
];
