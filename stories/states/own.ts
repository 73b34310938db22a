import type {BackendErrorReason} from '../../src/backend/backend.js';
import type {RefusalReason} from '../../src/domain/decision.js';
import type {goalStatuses, ratingWords, stepStates} from '../../src/domain/goals/values.js';
import type {meetingReplies, meetingStates} from '../../src/domain/meetings/values.js';
import type {membershipStates} from '../../src/domain/network/values.js';
import type {groupStatuses, phaseCodes} from '../../src/domain/phases/values.js';
import type {delegableTasks} from '../../src/domain/regie/values.js';
import {inStoriesOf, states, type Shown, type States} from './shown.js';

/** A value that the domain gets later needs its place here: without it the types are wrong. */
type Each<Values extends readonly string[]> = Readonly<Record<Values[number], Shown>>;

const map = inStoriesOf('elements-network-map');
const goals = inStoriesOf('elements-goal-editor');
const agenda = inStoriesOf('elements-meeting-agenda');
const path = inStoriesOf('elements-phase-tracker');
const proposals = inStoriesOf('elements-proposals');
const all = inStoriesOf('elements-in-every-element');
const provider = inStoriesOf('elements-provider');
const lending = inStoriesOf('what-opens-reins');

const memberships: Each<typeof membershipStates> = {
  considering: map('list', 'Misschien'),
  nominated: map('list', 'Gekozen'),
  onHold: map('long-list', 'Gekozen, nog niet vragen'),
  asked: map('list', 'Gevraagd'),
  member: map('list', 'Doet mee'),
  declined: map('list', 'Doet nu niet mee'),
  later: map('list', 'Later'),
  left: map('long-list', 'Doet niet meer mee'),
  ended: map('long-list', 'Doet niet meer mee'),
};

const goalStates: Each<typeof goalStatuses> = {
  draft: goals('many', 'Nog aan het bedenken'),
  active: goals('typical', 'Hier werk ik aan'),
  paused: goals('resting', 'Even niet'),
  reached: goals('resting', 'Gelukt'),
  outOfReach: goals('typical', 'Kan nu niet'),
  released: goals('resting', 'Laat ik los'),
};

const steps: Each<typeof stepStates> = {
  open: goals('typical', 'Zaterdag naar de markt'),
  requested: goals('typical', 'Wacht op een ja'),
  agreed: goals('typical', 'zei ja'),
  done: goals('typical', 'Samen een regenjas kopen'),
  notDone: goals('steps-otherwise', 'is niet gelukt'),
  dropped: goals('steps-otherwise', 'hoeft niet meer'),
};

const ratings: Each<typeof ratingWords> = {
  worse: goals('typical', 'Het gaat slechter'),
  same: goals('typical', 'Nog hetzelfde'),
  better: goals('typical', 'Het gaat beter'),
  reached: goals('typical', 'Gelukt'),
};

const meetings: Each<typeof meetingStates> = {
  planning: agenda('still-a-plan', 'Nog een plan'),
  announced: agenda('typical', 'Bijeenkomst beginnen'),
  held: agenda('held', 'Is geweest'),
  cancelled: agenda('called-off', 'Gaat niet door'),
};

const replies: Each<typeof meetingReplies> = {
  yes: agenda('typical', 'komt'),
  no: agenda('typical', 'dit keer niet'),
  maybe: agenda('typical', 'weet het nog niet'),
};

const phases: Each<typeof phaseCodes> = {
  preparation: path('just-begun', 'Je bent hier Voorbereiding'),
  investment: path('gone-back', 'Je bent hier Kennismaken'),
  planning: path('planning', 'Je bent hier Planning'),
  firstMeeting: path('first-meeting', 'Je bent hier Eerste bijeenkomst'),
  followUp: path('typical', 'Je bent hier Vervolgbijeenkomsten'),
  reorientation: path('reorientation', 'Rustiger aan'),
};

const groups: Each<typeof groupStatuses> = {
  active: path('typical', 'Verder naar'),
  paused: path('resting', 'De groep weer oppakken'),
  closed: path('closed', 'De groep weer openen'),
};

const tasks: Each<typeof delegableTasks> = {
  editNetwork: lending('lending', 'de kaart met mensen bijhouden'),
  inviteMembers: lending('lending', 'mensen vragen voor de groep'),
  planMeeting: lending('lending', 'de bijeenkomst plannen'),
  prepareAgenda: lending('lending', 'de agenda maken'),
  chair: lending('lending', 'het gesprek leiden'),
  recordAgreements: lending('lending', 'de afspraken opschrijven'),
  editSteps: lending('lending', 'de stappen bij de doelen opschrijven'),
  setPhase: lending('lending', 'zeggen waar de groep nu is'),
};

const opens = (reads: string): Shown => all('cannot-open', reads);
const ofUs = opens('Er is niets weg. Het ligt aan ons, niet aan jou.');

const failures: Readonly<Record<BackendErrorReason, Shown>> = {
  offline: opens('Het ligt aan de verbinding, niet aan jou.'),
  unauthenticated: opens('Je bent uitgelogd. Er is niets weg. Log opnieuw in.'),
  forbidden: opens('Je kunt deze pagina nu niet zien.'),
  'not-found': opens('Je kunt deze pagina nu niet zien.'),
  invalid: opens('Er klopt iets niet met wat bewaard is.'),
  'no-storage': opens('Deze browser mag hier niets bewaren. Probeer een gewoon venster'),
  ...{conflict: ofUs, gone: ofUs, 'rate-limited': ofUs, full: ofUs, unavailable: ofUs},
  unknown: ofUs,
};

const refused = (reads: string): Shown => all('could-not-be', reads);

const refusals: Readonly<Record<RefusalReason, Shown>> = {
  notAllowed: refused('Dit mag jij hier niet veranderen.'),
  notFound: refused('Waar dit over ging, is er niet meer.'),
  exists: refused('Er klopt nog iets niet.'),
  invalid: refused('Er klopt nog iets niet.'),
  tooLong: refused('Dit is te lang.'),
  full: refused('In deze groep is geen plek meer.'),
  changedMeanwhile: refused('Er zijn twee teksten'),
  notPossible: refused('Dat kan nu niet.'),
  needsExplicitChoice: refused('Dat kan nu niet.'),
  groupClosed: refused('Dat kan nu niet.'),
};

const unsaved = (reads: string): Shown => all('not-saved', reads);

/** What one element alone can be. */
export const own: readonly States[] = [
  states('Network map: the way into the group', memberships),
  states('Network map: ways to look', {
    'as a map': map('typical', 'verder weg'),
    'as a list': map('list', 'verder weg'),
    'a crowd, larger': map('larger', 'Groter'),
    'lines between people': map('lines', 'Lijnen'),
    'photos of the page': map('photos', 'Yusuf'),
    'parts of a side': map('sectors', 'Gezin van herkomst'),
    'rings and sides in own words': map('own-words', 'Mijn mensen'),
    'people whom the page knows': map('page-knows', 'Met wie speel je wel eens muziek?'),
    'a care team of another system': map('care-team-of-others', 'Jan de Wit'),
    'earlier maps': map('earlier-maps', 'Na de zomer'),
    'through somebody else’s eyes': map('through-other-eyes', 'Terug naar mijn kaart'),
  }),
  states('Goal editor: how a goal stands', goalStates),
  states('Goal editor: how a step stands', {
    ...steps,
    'said no': goals('steps-otherwise', 'kan dit nu niet doen'),
  }),
  states('Goal editor: how it goes', {
    ...ratings,
    'as a score': goals('scores', 'Bijna nooit naar buiten'),
  }),
  states('Goal editor: ways to look', {
    'one goal in focus': goals('in-focus', 'Weer alle doelen'),
    'all briefly': goals('short-overview', 'Alles laten zien'),
    'one goal alone': goals('one-goal-alone', 'Mijn doel'),
    'other parts of life': goals('other-dimensions', 'Mijn doelen'),
    'goals of another system': goals('elsewhere', 'Slapen van elf tot zeven'),
    'what was being written': goals('saved-drafts', 'Niet bewaren'),
    'ten thousand characters': goals('long-text', 'De hele tekst lezen'),
    'where a goal stands, proposed': goals('status-proposed', 'Lotte doet een voorstel'),
  }),
  states('Meeting agenda: how a meeting stands', meetings),
  states('Meeting agenda: who comes', replies),
  states('Meeting agenda: before, during and after', {
    'days to choose from': agenda('days-to-choose', 'Welke dag past?'),
    'more than fits': agenda('too-long', 'Agenda'),
    'its day has come': agenda('today', 'Bijeenkomst beginnen'),
    'not begun': agenda('not-begun', 'De bijeenkomst is nog niet begonnen.'),
    'just begun': agenda('just-begun', 'De bijeenkomst is bezig'),
    'going on': agenda('going-on', 'Straks'),
    'for a member': agenda('going-on-as-member', 'Hoe gaat het met naar buiten gaan?'),
    'a break': agenda('pause', 'Neem de tijd. Alles blijft staan.'),
    'one more topic': agenda('one-more', 'Er staat nog iets op de agenda'),
    'all was had': agenda('all-had', 'Jullie hebben alles gehad'),
    'no agreement yet': agenda('held', 'Er is nog niets opgeschreven.'),
    'something was left': agenda('left-over', 'Voor de volgende keer'),
    'asked of somebody': agenda('asked-of', 'Ja, dat doe ik'),
    'agreements shared': agenda('shared', 'Gedeeld met'),
  }),
  states('Phase tracker: where the group is', phases),
  states('Phase tracker: the group', {...groups, compact: path('compact', 'Hele pad bekijken')}),
  states('Proposals: what becomes of them', {
    open: proposals('typical', 'Overnemen'),
    'about what changed': proposals('several', 'Dit is veranderd nadat het voorstel gemaakt werd.'),
    'about what is gone': proposals('several', 'Waar dit over ging, is er niet meer.'),
    'put off': proposals('several', 'Later: Mam doet een voorstel'),
    'with a way there': proposals('linked', 'Daar bekijken'),
    decided: goals('proposals-decided', 'Overgenomen en aangepast door Samira.'),
    declined: goals('proposals-decided', 'Het bleef zoals het was.'),
  }),
  states('Reins: what can be lent', tasks),
  states('Reins: what was done', {
    'cannot be read now': inStoriesOf('elements-reins')('history-failed', 'Opnieuw proberen'),
    'is not kept': inStoriesOf('elements-reins')('not-kept', 'wordt hier niet bewaard'),
  }),
  states('In every element: why a group cannot be opened', failures),
  states('In every element: why something is not saved', {
    offline: unsaved('We bewaren het zodra het kan.'),
    unauthenticated: unsaved('Je bent uitgelogd. Je tekst staat er nog.'),
    'no-storage': unsaved('Deze browser mag hier niets bewaren. Je tekst staat er nog.'),
    full: unsaved('Er is geen plek meer. Je tekst staat er nog.'),
    'all others': unsaved('Je tekst staat er nog. Probeer het zo weer.'),
  }),
  states('In every element: why something could not be', {
    ...refusals,
    'an undo': all('undo-failed', 'Ongedaan maken is niet gelukt.'),
  }),
  states('Provider', {
    loading: provider('loading', 'load: loading'),
    ready: provider('ready', 'save: saved'),
    failed: provider('failed', 'load: failed'),
    saving: provider('saving', 'save: saving'),
    saved: provider('saved', 'Ongedaan maken'),
    'not saved': provider('not-saved', 'save: unsaved (offline)'),
    refused: provider('refused', 'Dit mag jij hier niet veranderen.'),
    'access ends': provider('access-ends', 'load: ended'),
  }),
];
