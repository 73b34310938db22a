import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {memoryBackend} from '../../src/backend/memory/memory.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Meeting} from '../../src/domain/meetings/schema.js';
import type {MeetingAgenda} from '../../src/elements/meeting-agenda/meeting-agenda.js';
import '../../src/elements/meeting-agenda/rg-meeting-agenda.js';
import type {Provider} from '../../src/elements/provider/provider.js';
import '../../src/elements/provider/rg-provider.js';
import {slices} from '../../src/elements/meeting-agenda/slices.js';
import {same} from '../../src/context/select.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {daysFrom} from '../../src/testing/instants.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {justBegun, threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {itNotIn} from '../support/engine.js';
import {MeetingAgendaPage} from '../support/meeting-agenda-page.js';
import {waitUntil} from '../support/wait.js';

const now = new Date().toISOString();
const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});
const client: ActorRef = {kind: 'client'};

interface Opened {
  readonly page: MeetingAgendaPage;
  readonly element: MeetingAgenda;
  readonly host: DecidingPage;
}

async function open(group: ResourceGroup, actor = client, set: Partial<MeetingAgenda> = {}) {
  return openOn(new DecidingPage(group), actor, set);
}

async function openOn(
  host: DecidingPage,
  actor: ActorRef,
  set: Partial<MeetingAgenda> = {},
): Promise<Opened> {
  const element = await fixture<MeetingAgenda>(html`<rg-meeting-agenda></rg-meeting-agenda>`);
  Object.assign(element, set);
  host.show(element, actor);
  const page = new MeetingAgendaPage(element);
  await page.settled();
  return {page, element, host};
}

/** The kitchen table with its next meeting changed. */
function withNext(change: Partial<Meeting>, base = theKitchenTable(now)): ResourceGroup {
  const meetings = base.meetings.map((one) => (one.id === 'mt-3' ? {...one, ...change} : one));
  return {...base, meetings};
}

/** The next meeting has no day, and its first topic takes all of it. */
function withoutTime(base: ResourceGroup): ResourceGroup {
  const [topic] = base.agendaItems.filter(({meetingId}) => meetingId === 'mt-3');
  return {
    ...base,
    meetings: base.meetings.map(({start: _, ...one}) => one),
    agendaItems: base.agendaItems.map(({minutes: _, ...one}) =>
      one.id === topic?.id ? {...one, minutes: 60} : one,
    ),
  };
}

const held = (): ResourceGroup => ({
  ...withNext({state: 'held', start: daysFrom(now, -1), heldOn: daysFrom(now, -1)}),
  proposals: [],
});

async function planFirst(page: MeetingAgendaPage): Promise<void> {
  await page.press('Een bijeenkomst plannen');
  await page.fill('Welke dag?', '2030-03-14');
  await page.fill('Hoe laat?', '15:00');
  await page.fill('Waar?', 'Thuis');
  await page.fill('Wie leidt het gesprek?', 'Jij');
  await page.press('Bewaren');
}

describe('<rg-meeting-agenda>', () => {
  describe('planning', () => {
    it('invites the client to plan where there is no meeting', async () => {
      const {page} = await open(justBegun());
      expect(page.heading).to.equal('Nog geen bijeenkomst');
    });

    it('plans a first meeting with the usual agenda and its times', async () => {
      const {page} = await open(threePeople());
      await planFirst(page);
      expect(page.heading).to.contain('14 maart');
      expect(page.agenda).to.deep.equal([
        '15.00 Welkom en kennismaken',
        '15.10 Wat hier gezegd wordt, blijft hier',
        '15.15 Mijn doelen: hoe gaat het?',
        '15.30 Mijn plan voor moeilijke tijden',
        '15.40 Wie kan wat doen?',
        '15.50 Nieuwe stappen',
        '15.55 Volgende keer: wanneer en waar?',
      ]);
    });

    it('keeps the wall clock of the time zone that was given', async () => {
      const {page, host} = await open(threePeople());
      await planFirst(page);
      expect(host.group.meetings[0]?.start).to.equal('2030-03-14T14:00:00.000Z');
    });

    it('plans without a day, and says kindly what is still to choose', async () => {
      const {page} = await open(threePeople());
      await page.press('Een bijeenkomst plannen');
      await page.press('Bewaren');
      expect(page.heading).to.equal('Nog geen dag gekozen');
      expect(page.text).to.contain(
        'Nog te kiezen: een dag, een plek en wie het gesprek leidt. Dan kun je het de groep laten weten.',
      );
    });

    it('leaves the focus on the new sheet, also inside a provider', async () => {
      const group = threePeople();
      const provider = await fixture<Provider>(
        html`<rg-provider .backend=${memoryBackend({group})} group-id=${group.id}
          ><rg-meeting-agenda></rg-meeting-agenda
        ></rg-provider>`,
      );
      await waitUntil(() => provider.state.load.kind === 'ready');
      const element = provider.querySelector('rg-meeting-agenda');
      if (element === null) throw new Error('The page has no agenda.');
      const page = new MeetingAgendaPage(element);
      await page.settled();
      await page.press('Een bijeenkomst plannen');
      await page.press('Bewaren');
      await provider.flush();
      await page.settled();
      expect(page.heading).to.equal('Nog geen dag gekozen');
      expect(page.focused).to.equal('Nog geen dag gekozen');
    });

    it('lets the group know once all is chosen', async () => {
      const {page, host} = await open(threePeople());
      await planFirst(page);
      await page.press('De groep laten weten');
      expect(host.group.meetings[0]?.state).to.equal('announced');
      expect(page.announced).to.equal('De groep ziet nu dat het doorgaat.');
    });

    it('changes only what was changed', async () => {
      const {page, host} = await open(withNext({placeText: 'Bij tante'}));
      await page.press('Dag en plek aanpassen');
      await page.fill('Meer over de plek', 'In het buurthuis');
      await page.press('Bewaren');
      expect(host.wishes).to.deep.equal([
        {
          type: 'editMeeting',
          meetingId: 'mt-3',
          change: {placeText: 'In het buurthuis'},
          was: {placeText: 'Bij tante'},
        },
      ]);
    });

    it('asks somebody else as well', async () => {
      const {page, host} = await open(withNext({invited: []}));
      await page.press('Dag en plek aanpassen');
      await page.fill('Mam', true);
      await page.press('Bewaren');
      expect(host.group.meetings.find(({id}) => id === 'mt-3')?.invited).to.deep.equal([
        {membershipId: 'm-mam', expected: false},
      ]);
    });

    it('calls off, and plans again', async () => {
      const {page} = await open(theKitchenTable(now));
      await page.press('Het gaat niet door');
      expect(page.announced).to.equal('De bijeenkomst gaat niet door.');
      expect(page.text).to.contain('Vervolgbijeenkomst Gaat niet door');
      await page.press('Opnieuw plannen');
      expect(page.text).to.contain('Nog een plan');
    });

    it('says how often the group meets, and changes it in one quiet place', async () => {
      const {page, host} = await open(justBegun());
      page.element.shadowRoot?.querySelector('details')?.setAttribute('open', '');
      await page.press('Aanpassen');
      await page.fill('Om de hoeveel maanden?', '2');
      await page.press('Bewaren');
      expect(host.group.intervalMonths).to.equal(2);
    });
  });

  describe('what is not right yet', () => {
    it('asks for a day where there is only a time, and loses nothing', async () => {
      const {page} = await open(threePeople());
      await page.press('Een bijeenkomst plannen');
      await page.fill('Hoe laat?', '15:00');
      await page.press('Bewaren');
      expect(page.errors).to.deep.equal([
        'Er staat een tijd, maar nog geen dag. Kies ook een dag.',
      ]);
      expect(page.field('Hoe laat?').value).to.equal('15:00');
      expect(page.field('Welke dag?').getAttribute('aria-invalid')).to.equal('true');
    });

    for (const minutes of ['-5', '0', '99999', 'een uur']) {
      it(`does not take "${minutes}" for a number of minutes`, async () => {
        const {page, host} = await open(threePeople());
        await page.press('Een bijeenkomst plannen');
        await page.fill('Hoeveel minuten?', minutes);
        await page.press('Bewaren');
        expect(page.errors).to.deep.equal(['Kies een aantal minuten, van 1 tot 1440.']);
        expect(host.wishes).to.deep.equal([]);
      });
    }

    it('does not know every time zone', async () => {
      const {page} = await open(threePeople());
      await page.press('Een bijeenkomst plannen');
      await page.fill('Tijdzone', 'Mars/Olympus');
      await page.press('Bewaren');
      expect(page.errors[0]).to.contain('Deze tijdzone kennen we niet.');
    });

    it('keeps a topic that is too long, and says so', async () => {
      const {page} = await open(theKitchenTable(now));
      await page.press('Onderwerp erbij');
      await page.fill('Waar gaat het over?', 'a'.repeat(501));
      await page.press('Bewaren');
      expect(page.errors).to.deep.equal([
        'Dit is te lang. Er is plek voor 500 tekens. Er is niets weg.',
      ]);
      expect(page.field('Waar gaat het over?').value).to.have.length(501);
    });

    it('shows an item whose goal is gone', async () => {
      const {page} = await open({...theKitchenTable(now), goals: []});
      expect(page.text).to.contain('Dit doel is er niet meer.');
    });

    it('says that a chosen goal went away meanwhile', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.press('Onderwerp erbij');
      await page.fill('Waar gaat het over?', 'De hond');
      await page.fill('Weer zelf muziek maken met andere mensen.', true);
      for (const {id} of host.group.goals) host.act({type: 'removeGoal', goalId: id});
      await page.settled();
      await page.press('Bewaren');
      expect(page.errors).to.deep.equal([
        'Dit doel is er niet meer. Kies een ander doel, of geen doel.',
      ]);
    });

    it('draws a meeting with a start and a length that cannot be', async () => {
      const {page} = await open(withNext({start: 'soon', durationMinutes: Number.NaN}));
      expect(page.titles[0]).to.equal('Welkom en koffie');
    });

    it('draws a meeting with an unknown time zone, an unknown kind and no people', async () => {
      const {page} = await open(withNext({timeZone: 'Mars/Olympus', kind: 'picnic', invited: []}));
      expect(page.text).to.contain('picnic');
      expect(page.text).to.contain('De tijdzone “Mars/Olympus” kennen we niet.');
    });

    it('shows a time in an unknown zone as its form does', async () => {
      const {page} = await open(withNext({timeZone: 'Mars/Olympus'}));
      const shown = /(\d\d)\.(\d\d) tot/.exec(page.text);
      await page.press('Dag en plek aanpassen');
      expect(page.field('Hoe laat?').value).to.equal(`${shown?.[1]}:${shown?.[2]}`);
    });
  });

  describe('the agenda', () => {
    it('says how long a topic takes while there is no day, and nothing where no time is left', async () => {
      const {page} = await open(withoutTime(theKitchenTable(now)));
      const [first, ...others] = page.agenda;
      expect(first).to.equal('60 min. Welkom en koffie');
      expect(others.length).to.be.greaterThan(2);
      for (const one of others) expect(one).not.to.contain('min.');
    });

    it('reads as a sheet: times, topics, who brings them', async () => {
      const {page} = await open(theKitchenTable(now));
      expect(page.agenda[1]).to.match(/^1[45]\.05 Hoe gaat het met naar buiten gaan\?$/);
      expect(page.text).to.contain('Twee keer in de week naar buiten, ook als het regent.');
    });

    it('has one clock for everybody: what only some see has no time', async () => {
      const base = theKitchenTable(now);
      const agendaItems = base.agendaItems.map((item) =>
        item.id === 'mt-3-i2' ? {...item, visibility: 'client' as const} : item,
      );
      const own = await open({...base, agendaItems});
      const mam = await open({...base, agendaItems}, member('m-mam'));
      expect(own.page.agenda[1]).to.equal('Hoe gaat het met naar buiten gaan?');
      expect(own.page.agenda.filter((_row, at) => at !== 1)).to.deep.equal(mam.page.agenda);
    });

    it('names the city whose clock it is, where the reader has another', async () => {
      const {page} = await open(withNext({timeZone: 'America/New_York'}));
      expect(page.text).to.contain('uur (tijd in New York)');
    });

    it('moves by a button, which keeps the focus', async () => {
      const {page} = await open(theKitchenTable(now));
      page.button('Zet “Welkom en koffie” lager').focus();
      await sendKeys({press: 'Enter'});
      await page.settled();
      expect(page.titles.slice(0, 2)).to.deep.equal([
        'Hoe gaat het met naar buiten gaan?',
        'Welkom en koffie',
      ]);
      expect(page.focused).to.equal('Zet “Welkom en koffie” lager');
      expect(page.announced).to.equal('“Welkom en koffie” staat nu op plek 2.');
    });

    it('moves by Alt and an arrow', async () => {
      const {page} = await open(theKitchenTable(now));
      page.button('“Mijn plan voor moeilijke tijden” aanpassen').focus();
      await sendKeys({press: 'Alt+ArrowUp'});
      await page.settled();
      expect(page.titles[2]).to.equal('Mijn plan voor moeilijke tijden');
      expect(page.focused).to.equal('“Mijn plan voor moeilijke tijden” aanpassen');
    });

    it('stays where it is while these keys are pressed in its form', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.press('“Mijn plan voor moeilijke tijden” aanpassen');
      await sendKeys({press: 'Alt+ArrowUp'});
      await page.settled();
      expect(host.wishes).to.be.empty;
    });

    it('gives each topic its time again after a move', async () => {
      const {page} = await open(theKitchenTable(now));
      const minutes = page.agenda.map((line) => line.slice(3, 5));
      await page.press('Zet “Welkom en koffie” lager');
      expect(minutes).to.deep.equal(['00', '05', '25', '35', '50']);
      expect(page.agenda.map((line) => line.slice(3, 5))).to.deep.equal([
        '00',
        '20',
        '25',
        '35',
        '50',
      ]);
    });

    for (const [title, way, said] of [
      ['Welkom en koffie', 'hoger', 'bovenaan'],
      ['Volgende keer: wanneer en waar?', 'lager', 'onderaan'],
    ] as const)
      it(`does nothing at the end of the list, and says so: ${said}`, async () => {
        const {page, host} = await open(theKitchenTable(now));
        const button = page.button(`Zet “${title}” ${way}`);
        expect(button.getAttribute('aria-disabled')).to.equal('true');
        button.focus();
        await sendKeys({press: 'Enter'});
        await page.settled();
        expect(host.wishes).to.deep.equal([]);
        expect(page.announced).to.equal(`“${title}” staat al ${said}.`);
        expect(page.focused).to.equal(`Zet “${title}” ${way}`);
      });

    it('can move again what came to the end, as soon as something else is there', async () => {
      const {page} = await open(theKitchenTable(now));
      const up = () => page.button('Zet “Welkom en koffie” hoger').getAttribute('aria-disabled');
      expect(up()).to.equal('true');
      await page.press('Zet “Welkom en koffie” lager');
      expect(up()).to.equal(null);
    });

    it('adds a topic, and says kindly when it gets long', async () => {
      const {page} = await open(theKitchenTable(now));
      await page.press('Onderwerp erbij');
      await page.fill('Waar gaat het over?', 'De zomer');
      await page.fill('Hoeveel minuten ongeveer?', '15');
      await page.press('Bewaren');
      expect(page.titles.at(-1)).to.equal('De zomer');
      expect(page.text).to.contain('15 minuten langer dan het plan. Dat mag.');
      expect(page.focused).to.equal('Onderwerp erbij');
    });

    it('says only to who can do something about it that it gets long', async () => {
      const group = withNext({durationMinutes: 59});
      const hint = 'Samen duurt dit een minuut langer dan het plan.';
      expect((await open(group)).page.text).to.contain(hint);
      const mam = await open(group, member('m-mam'));
      expect(mam.page.text).not.to.contain('langer dan het plan');
    });

    it('changes the words, the minutes and who may see it', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.press('“Welkom en koffie” aanpassen');
      await page.fill('Waar gaat het over?', 'Welkom en thee');
      await page.fill('Hoeveel minuten ongeveer?', '');
      await page.fill('Wie mogen dit zien?', 'Alleen jij');
      await page.press('Bewaren');
      const item = host.group.agendaItems.find(({id}) => id === 'mt-3-i1');
      expect(item).to.include({title: 'Welkom en thee', visibility: 'client'});
      expect(item).not.to.have.property('minutes');
    });

    it('keeps a topic for another time, and takes it back', async () => {
      const {page} = await open({...theKitchenTable(now), proposals: []});
      await page.press('“Welkom en koffie” aanpassen');
      await page.press('Voor een andere keer');
      expect(page.titles).not.to.contain('Welkom en koffie');
      await page.press('Op de agenda zetten');
      expect(page.titles).to.contain('Welkom en koffie');
    });

    it('keeps what is being typed while the group changes and while it loads again', async () => {
      const {page, element, host} = await open(theKitchenTable(now));
      await page.press('“Welkom en koffie” aanpassen');
      await page.fill('Waar gaat het over?', 'Welkom en taart');
      host.act({type: 'moveAgendaItem', itemId: 'mt-3-i1', order: 'z'});
      element.status = {load: {kind: 'loading'}};
      await page.settled();
      element.status = undefined;
      await page.settled();
      expect(page.field('Waar gaat het over?').value).to.equal('Welkom en taart');
    });
  });

  describe('confidentiality', () => {
    async function drop(): Promise<Opened> {
      const opened = await open(threePeople());
      await planFirst(opened.page);
      await opened.page.press('“Wat hier gezegd wordt, blijft hier” aanpassen');
      await opened.page.press('Weghalen');
      return opened;
    }

    it('is left out of a first meeting only after a question', async () => {
      const {page} = await drop();
      expect(page.dialog?.textContent).to.contain('wat hier gezegd wordt, blijft hier');
      expect(page.titles).to.contain('Wat hier gezegd wordt, blijft hier');
    });

    it('stays when the question is closed with Escape', async () => {
      const {page, host} = await drop();
      await sendKeys({press: 'Escape'});
      await page.settled();
      expect(page.dialog).to.equal(null);
      expect(host.wishes.map(({type}) => type)).to.deep.equal(['planMeeting']);
      expect(page.focused).to.equal('“Wat hier gezegd wordt, blijft hier” aanpassen');
    });

    it('is kept from the others only after a question', async () => {
      const {page, host} = await open(threePeople());
      await planFirst(page);
      await page.press('“Wat hier gezegd wordt, blijft hier” aanpassen');
      await page.fill('Wie mogen dit zien?', 'Alleen jij');
      await page.press('Bewaren');
      expect(page.dialog?.textContent).to.contain('wat hier gezegd wordt, blijft hier');
      await page.press('Toch overslaan');
      const item = host.group.agendaItems.find(({kind}) => kind === 'confidentiality');
      expect(item?.visibility).to.equal('client');
      expect(host.refusals).to.deep.equal([]);
    });

    it('goes when the client chooses so', async () => {
      const {page, host} = await drop();
      await page.press('Toch overslaan');
      expect(page.titles).not.to.contain('Wat hier gezegd wordt, blijft hier');
      expect(host.refusals).to.deep.equal([]);
    });
  });

  describe('what others wish', () => {
    it('puts a member’s topic on the agenda only when the client does', async () => {
      const host = new DecidingPage({...theKitchenTable(now), proposals: []});
      const mam = await openOn(host, member('m-mam'));
      await mam.page.press('Onderwerp voorstellen');
      await mam.page.fill('Waar gaat het over?', 'Samen koken');
      await mam.page.press('Voorstellen');
      expect(mam.page.proposals).to.deep.equal(['Samen koken']);
      const samira = await openOn(host, client);
      expect(samira.page.titles).not.to.contain('Samen koken');
      await samira.page.press('Op de agenda zetten');
      expect(samira.page.titles).to.contain('Samen koken');
    });

    for (const [answer, state] of [
      ['Voor een andere keer', 'parked'],
      ['Niet overnemen', 'declined'],
    ] as const) {
      it(`can be answered with "${answer}"`, async () => {
        const host = new DecidingPage({...theKitchenTable(now), proposals: []});
        const item = {id: 'new', meetingId: 'mt-3', kind: 'custom', title: 'Koken', order: 'z'};
        host.act({type: 'addAgendaItem', item}, member('m-mam'));
        const {page} = await openOn(host, client);
        await page.press(answer);
        expect(host.group.agendaItems.find(({id}) => id === 'new')?.state).to.equal(state);
        expect(page.proposals).to.deep.equal([]);
      });
    }

    it('shows a stored proposal for a topic at its place, and takes it over', async () => {
      const {page} = await open(theKitchenTable(now));
      expect(page.proposals).to.deep.equal(['Samen oefenen voor het gesprek met de gemeente']);
      await page.press('Op de agenda zetten');
      expect(page.titles).to.contain('Samen oefenen voor het gesprek met de gemeente');
      // One goes on where one was.
      expect(page.focused).to.equal('“Samen oefenen voor het gesprek met de gemeente” aanpassen');
    });

    it('lets the client put a stored topic in their own words, and take that back', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.press('Zelf aanpassen');
      expect(page.field('Hoeveel minuten ongeveer?').value).to.equal('10');
      await page.fill('Waar gaat het over?', 'Oefenen met Yusuf');
      await page.press('Bewaren');
      expect(host.wishes.map(({type}) => type)).to.deep.equal(['acceptProposal']);
      expect(host.group.agendaItems.find(({id}) => id === 'mt-3-i6')).to.deep.include({
        title: 'Oefenen met Yusuf',
        minutes: 10,
        state: 'accepted',
        broughtBy: member('m-yusuf'),
      });
      expect(host.group.proposals.find(({id}) => id === 'pr-2')?.state).to.equal('adapted');
      expect(page.proposals).to.deep.equal([]);
      host.undo();
      await page.settled();
      expect(page.titles).not.to.contain('Oefenen met Yusuf');
      expect(page.proposals).to.deep.equal(['Samen oefenen voor het gesprek met de gemeente']);
    });

    it('keeps a topic waiting when the client lets the own words go', async () => {
      const {page, host} = await open(theKitchenTable(now));
      await page.press('Zelf aanpassen');
      await page.fill('Waar gaat het over?', 'Oefenen met Yusuf');
      await page.press('Laat maar');
      expect(host.wishes).to.deep.equal([]);
      expect(page.focused).to.equal('Zelf aanpassen');
      expect(page.has('Op de agenda zetten')).to.equal(true);
    });

    it('lets the client change a topic that waits on the agenda and put it on', async () => {
      const host = new DecidingPage({...theKitchenTable(now), proposals: []});
      const item = {id: 'new', meetingId: 'mt-3', kind: 'custom', title: 'Koken', order: 'z'};
      host.act({type: 'addAgendaItem', item}, member('m-mam'));
      const {page} = await openOn(host, client);
      await page.press('Zelf aanpassen');
      await page.fill('Waar gaat het over?', 'Samen koken');
      await page.press('Bewaren');
      expect(host.wishes.map(({type}) => type)).to.deep.equal([
        'editAgendaItem',
        'setAgendaItemState',
      ]);
      expect(page.titles).to.contain('Samen koken');
      host.undo();
      await page.settled();
      expect(page.proposals).to.deep.equal(['Samen koken']);
    });

    it('lets a member take an own topic back', async () => {
      const host = new DecidingPage({...theKitchenTable(now), proposals: []});
      const item = {id: 'new', meetingId: 'mt-3', kind: 'custom', title: 'Koken', order: 'z'};
      host.act({type: 'addAgendaItem', item}, member('m-mam'));
      const {page} = await openOn(host, member('m-mam'));
      await page.press('Mijn voorstel terugnemen');
      expect(page.proposals).to.deep.equal([]);
    });

    it('shows another day as a proposal that the client takes over', async () => {
      const host = new DecidingPage({...theKitchenTable(now), proposals: []});
      const lotte = await openOn(host, member('m-lotte'));
      await lotte.page.press('Andere dag of plek voorstellen');
      await lotte.page.fill('Welke dag?', '2030-03-15');
      await lotte.page.press('Voorstellen');
      expect(host.refusals).to.deep.equal([]);
      expect(lotte.page.text).to.contain('Je voorstel ligt klaar.');
      const {page} = await openOn(host, client);
      expect(page.text).to.contain('Lotte doet een voorstel');
      await page.press('Overnemen');
      expect(page.heading).to.contain('15 maart');
    });

    /** Lotte proposes another day and another place. */
    async function otherDay(): Promise<Opened> {
      const host = new DecidingPage({...theKitchenTable(now), proposals: []});
      const change = {start: '2030-03-15T14:00:00Z', placeText: 'Bij Lotte'};
      host.act({type: 'editMeeting', meetingId: 'mt-3', change}, member('m-lotte'));
      return openOn(host, client);
    }

    it('lets the client choose yet another day, and take that back', async () => {
      const {page, host} = await otherDay();
      const before = page.heading;
      await page.press('Zelf aanpassen');
      expect(page.field('Welke dag?').value).to.equal('2030-03-15');
      await page.fill('Welke dag?', '2030-03-16');
      await page.press('Bewaren');
      expect(host.wishes.map(({type}) => type)).to.deep.equal(['acceptProposal']);
      expect(host.refusals).to.deep.equal([]);
      expect(page.heading).to.contain('16 maart');
      expect(page.text).to.contain('Bij Lotte');
      expect(page.text).not.to.contain('Lotte doet een voorstel');
      expect(host.group.proposals.at(-1)?.state).to.equal('adapted');
      host.undo();
      await page.settled();
      expect(page.heading).to.equal(before);
      expect(page.text).to.contain('Lotte doet een voorstel');
    });

    it('keeps another day waiting when the client lets the own words go', async () => {
      const {page, host} = await otherDay();
      await page.press('Zelf aanpassen');
      expect(page.has('Overnemen')).to.equal(false);
      await page.press('Laat maar');
      expect(host.wishes).to.deep.equal([]);
      expect(page.focused).to.equal('Zelf aanpassen');
      expect(page.has('Overnemen')).to.equal(true);
    });

    it('takes it as kept when the client changes everything back', async () => {
      const {page, host} = await otherDay();
      const {placeText = ''} = host.group.meetings.find(({id}) => id === 'mt-3')!;
      host.act({type: 'editMeeting', meetingId: 'mt-3', change: {start: '2030-03-15T14:00:00Z'}});
      await page.settled();
      await page.press('Zelf aanpassen');
      await page.fill('Meer over de plek', placeText);
      await page.press('Bewaren');
      expect(host.wishes.map(({type}) => type)).to.deep.equal(['declineProposal']);
    });

    it('lets the client plan a proposed meeting in another place, with its agenda', async () => {
      const host = new DecidingPage(threePeople(now));
      const meeting = {id: 'new', kind: 'followUp', start: '2030-03-15T14:00:00Z'};
      const item = {id: 'i', meetingId: 'new', kind: 'custom', title: 'Koken', order: 'm'};
      host.act(
        {type: 'planMeeting', meeting, items: [item]},
        actorOf(host.group, 'responsibleClinician'),
      );
      const {page} = await openOn(host, client);
      await page.press('Zelf aanpassen');
      await page.fill('Waar?', 'Thuis');
      await page.press('Bewaren');
      expect(host.refusals).to.deep.equal([]);
      expect(page.heading).to.contain('15 maart');
      expect(page.text).to.contain('Waar Bij jou thuis');
      expect(page.titles).to.deep.equal(['Koken']);
      expect(host.group.proposals.at(-1)?.state).to.equal('adapted');
    });

    it('lets the client choose how often otherwise than proposed', async () => {
      const host = new DecidingPage({...theKitchenTable(now), proposals: []});
      host.act({type: 'setMeetingPolicy', intervalMonths: 2}, member('m-lotte'));
      const {page} = await openOn(host, client);
      await page.press('Zelf aanpassen');
      const label = 'Om de hoeveel maanden?';
      expect(page.field(label).value).to.equal('2');
      await page.fill(label, '5');
      await page.press('Bewaren');
      expect(host.group.intervalMonths).to.equal(5);
      expect(host.group.proposals.at(-1)?.state).to.equal('adapted');
    });

    it('puts calling a meeting off to a yes or a no', async () => {
      const host = new DecidingPage({...theKitchenTable(now), proposals: []});
      host.act({type: 'cancelMeeting', meetingId: 'mt-3'}, member('m-lotte'));
      const {page} = await openOn(host, client);
      expect(page.has('Overnemen')).to.equal(true);
      expect(page.has('Zelf aanpassen')).to.equal(false);
    });

    it('takes a member’s answer, with no reason asked', async () => {
      const {page, host} = await open(theKitchenTable(now), member('m-joke'));
      await page.press('Ik kom');
      const {invited = []} = host.group.meetings.find(({id}) => id === 'mt-3') ?? {};
      expect(invited.find(({membershipId}) => membershipId === 'm-joke')?.reply).to.equal('yes');
      expect(page.text).to.contain('Je hoeft niet te zeggen waarom.');
    });
  });

  describe('afterwards', () => {
    it('notes who was there, and calls nobody absent', async () => {
      const {page} = await open(withNext({start: daysFrom(now, -1)}));
      await page.press('De bijeenkomst is geweest');
      await page.fill('Lotte', false);
      await page.press('Bewaren');
      expect(page.text).to.contain('Is geweest');
      expect(page.people).not.to.contain('Lotte');
      expect(page.people.join()).to.contain('Mam');
    });

    it('takes nobody for present of whom the chair does not know the answer', async () => {
      const chair = {kind: 'member', membershipId: 'm-mam'} as const;
      const host = new DecidingPage(withNext({start: daysFrom(now, -1), chair}));
      const mam = await openOn(host, chair);
      await mam.page.press('De bijeenkomst is geweest');
      expect(mam.page.ticked('Wie waren erbij?')).to.deep.equal(['Jij']);
      const own = await openOn(host, client);
      await own.page.press('De bijeenkomst is geweest');
      expect(own.page.ticked('Wie waren erbij?')).to.include.members(['Mam', 'Lotte']);
    });

    it('offers the agreements to nobody who left', async () => {
      const group = held();
      const invited = ['m-mam', 'm-lotte'].map((membershipId) => ({
        ...{membershipId, expected: true, attended: true},
      }));
      const meetings = group.meetings.map((one) => (one.id === 'mt-3' ? {...one, invited} : one));
      const memberships = group.memberships.map((one) =>
        one.id === 'm-lotte' ? {...one, state: 'left'} : one,
      );
      const {page, host} = await open({...group, meetings, memberships});
      const agreement = {id: 'new', meetingId: 'mt-3', text: 'Joke belt.', order: 'V'};
      const who = {kind: 'member', membershipId: 'm-joke', consent: 'asked'} as const;
      host.act({type: 'addAgreement', agreement: {...agreement, who}});
      await page.settled();
      await page.press('Dit klopt, delen');
      // Joke was not there, and is asked something.
      expect(page.ticked('Wie krijgt dit?')).to.have.members(['Mam', 'Joke van hiernaast']);
      expect(page.choices('Wie krijgt dit?')).not.to.include('Lotte');
    });

    it('writes an agreement down; a member’s promise waits for a yes', async () => {
      const {page} = await open(held());
      await page.press('Afspraak erbij');
      await page.fill('Wie doet het?', 'Mam');
      await page.fill('Wat spreken jullie af?', 'kookt op zondag.');
      await page.fill('Voor wanneer?', '2030-03-14');
      await page.press('Bewaren');
      expect(page.agreements).to.deep.equal([
        'Mam kookt op zondag. voor 14 maart Wordt gevraagd na het delen',
      ]);
    });

    it('makes an agreement a step of a goal, to which the member says yes', async () => {
      const host = new DecidingPage(held());
      const samira = await openOn(host, client);
      await samira.page.press('Afspraak erbij');
      await samira.page.fill('Wie doet het?', 'Mam');
      await samira.page.fill('Wat spreken jullie af?', 'gaat mee naar buiten.');
      await samira.page.fill(
        'Wil je er een stap van maken bij een doel?',
        'Twee keer in de week naar buiten, ook als het regent.',
      );
      await samira.page.press('Bewaren');
      expect(host.refusals).to.deep.equal([]);
      const [agreement] = host.group.agreements.filter(({meetingId}) => meetingId === 'mt-3');
      expect(host.group.steps.find(({id}) => id === agreement?.stepId)?.goalId).to.equal(
        'g-outside',
      );
      await samira.page.press('Dit klopt, delen');
      await samira.page.fill('Mam', true);
      await samira.page.press('Dit klopt, delen');
      const mam = await openOn(host, member('m-mam'));
      const asked = host.group.steps.find(({id}) => id === agreement?.stepId);
      await mam.page.press('Ja, dat doe ik');
      expect(mam.page.agreements.join()).not.to.contain('Wacht op een ja');
      // A yes to the words that were read.
      expect(host.wishes.at(-1)).to.deep.include({was: {text: asked?.text, reply: null}});
    });

    it('lets a member say yes to an agreement that is no step, and take it back', async () => {
      const host = new DecidingPage(held());
      const who = {kind: 'member', membershipId: 'm-mam', consent: 'asked'} as const;
      const agreement = {id: 'new', meetingId: 'mt-3', text: 'Een taart bakken.', order: 'V', who};
      host.act({type: 'addAgreement', agreement});
      host.act({type: 'approveRecord', meetingId: 'mt-3', sharedWith: ['m-mam']});
      const mam = await openOn(host, member('m-mam'));
      expect(mam.page.agreements.join()).to.contain('Wacht op een ja');
      await mam.page.press('Ja, dat doe ik');
      expect(host.wishes.at(-1)).to.deep.include({was: {text: agreement.text}});
      expect(host.group.agreements.find(({id}) => id === 'new')?.who).to.deep.equal({
        ...who,
        consent: 'yes',
      });
      expect(mam.page.agreements.join()).not.to.contain('Wacht op een ja');
      await mam.page.press('Mijn antwoord terugnemen');
      expect(mam.page.agreements.join()).to.contain('Wacht op een ja');
    });

    it('offers to take a plan away only as long as nobody replied', async () => {
      const mam = {membershipId: 'm-mam', expected: true};
      const plan = {state: 'planning', start: undefined, invited: [mam], preparation: ''};
      const free = await open(withNext(plan));
      expect(free.page.has('Dit plan weghalen')).to.be.true;
      const dated = await open(withNext({state: 'planning', invited: [mam], preparation: ''}));
      expect(dated.page.has('Dit plan weghalen'), 'it may stand in a calendar').to.be.false;
      const prepared = await open(withNext({...plan, preparation: 'Rustig zeggen'}));
      expect(prepared.page.has('Dit plan weghalen'), 'the client wrote something').to.be.false;
      const invited = [{...mam, reply: 'yes'}];
      const answered = await open(withNext({...plan, invited}));
      expect(answered.page.has('Dit plan weghalen')).to.be.false;
      await answered.page.press('Het gaat niet door');
      expect(answered.host.refusals).to.be.empty;
    });

    it('shows the agreements to nobody else before the client shares them', async () => {
      const host = new DecidingPage(held());
      const agreement = {id: 'new', meetingId: 'mt-3', text: 'Joke belt.', order: 'V'};
      host.act({type: 'addAgreement', agreement});
      const mam = await openOn(host, member('m-mam'));
      expect(mam.page.text).to.contain('De afspraken staan hier zodra Samira ze deelt.');
      expect(mam.page.text).not.to.contain('Joke belt.');
      const {page} = await openOn(host, client);
      expect(page.text).to.contain('De groep ziet dit pas als jij het goed vindt.');
      await page.press('Dit klopt, delen');
      await page.fill('Mam', true);
      await page.press('Dit klopt, delen');
      await mam.page.settled();
      expect(mam.page.agreements).to.deep.equal(['Joke belt.']);
    });

    it('shares only what was read, and says what changed meanwhile', async () => {
      const host = new DecidingPage(held());
      const add = (id: string, text: string): void =>
        host.act({type: 'addAgreement', agreement: {id, meetingId: 'mt-3', text, order: 'V'}});
      add('read', 'Joke belt.');
      const {page, element} = await openOn(host, client);
      await page.press('Dit klopt, delen');
      add('unread', 'Lotte kookt.');
      await page.settled();
      await page.press('Dit klopt, delen');
      const again = 'Er is intussen iets veranderd. Lees de afspraken nog eens, en deel ze dan.';
      expect(page.errors).to.deep.equal([again]);
      expect(host.wishes).to.deep.equal([]);
      await page.press('Dit klopt, delen');
      expect(host.group.meetings.find(({id}) => id === 'mt-3')?.record).to.equal('approved');
      const [command] = host.wishes;
      if (!command) throw new Error('Nothing was asked.');
      const refusal = {reason: 'changedMeanwhile'} as const;
      element.status = {returned: [{id: '1', command, refusal, at: now}]};
      await page.settled();
      expect(page.text).to.contain(again);
      expect(page.has('Deze houden')).to.equal(false);
    });

    itNotIn(['firefox', 'webkit'], 'their drivers emulate no media')(
      'prints no agreements but those that everybody got',
      async () => {
        const host = new DecidingPage(held());
        const agreement = {id: 'new', meetingId: 'mt-3', text: 'Joke belt.', order: 'V'};
        host.act({type: 'addAgreement', agreement});
        const {page, element} = await openOn(host, client);
        const isPrinted = async (): Promise<boolean> => {
          await page.settled();
          await emulateMedia({media: 'print'});
          const record = element.shadowRoot?.querySelector('[part="record"]');
          const isShown = record?.checkVisibility() ?? false;
          await emulateMedia({media: 'screen'});
          return isShown;
        };
        expect(await isPrinted(), 'before it is approved').to.equal(false);
        const approve = {type: 'approveRecord', meetingId: 'mt-3'} as const;
        host.act({...approve, sharedWith: ['m-mam']});
        expect(await isPrinted(), 'as long as somebody did not get it').to.equal(false);
        host.act({...approve, sharedWith: host.group.memberships.map(({id}) => id)});
        expect(await isPrinted()).to.equal(true);
      },
    );

    it('opens the agreements again, and lets the client choose others', async () => {
      const {page, element, host} = await open(theKitchenTable(now), client, {meetingId: 'mt-2'});
      await page.press('Kiezen wie dit krijgt');
      await page.fill('Lotte', false);
      await page.press('Bewaren');
      const shared = host.group.meetings.find(({id}) => id === 'mt-2')?.sharedWith;
      expect(shared).not.to.contain('m-lotte');
      await page.press('Toch iets veranderen');
      expect(page.has('Afspraak erbij')).to.equal(true);
      expect(element.meetingId).to.equal('mt-2');
    });

    it('works with the keyboard alone: add, write, save', async () => {
      const {page} = await open(theKitchenTable(now));
      page.button('Onderwerp erbij').focus();
      await sendKeys({press: 'Enter'});
      await page.settled();
      await sendKeys({type: 'De fiets'});
      for (let press = 0; press < 20 && page.focused !== 'Bewaren'; press++)
        await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      await page.settled();
      expect(page.titles.at(-1)).to.equal('De fiets');
    });

    it('makes the next one from this one in one act, with what was left', async () => {
      const group = held();
      const agendaItems = group.agendaItems.map((item) => ({
        ...item,
        ...(item.meetingId === 'mt-3' && {
          ending: item.id === 'mt-3-i4' ? ('later' as const) : ('discussed' as const),
        }),
      }));
      const {page, host} = await open({...group, agendaItems});
      await page.press('Volgende bijeenkomst maken');
      expect(host.refusals).to.deep.equal([]);
      expect(page.heading).to.equal('Nog geen dag gekozen');
      expect(page.text).to.contain('Bij jou thuis');
      expect(page.titles).to.include('Mijn plan voor moeilijke tijden');
      expect(page.titles[0]).to.equal('Welkom en kennismaken');
    });

    it('takes what was left along to a meeting that is there already', async () => {
      const base = held();
      const parked = base.agendaItems.map((item) =>
        item.id === 'mt-3-i4' ? {...item, state: 'parked' as const} : item,
      );
      const host = new DecidingPage({...base, agendaItems: parked});
      host.act({
        type: 'planMeeting',
        meeting: {id: 'mt-4', kind: 'followUp'},
        items: [],
      });
      const {page} = await openOn(host, client, {meetingId: 'mt-3'});
      await page.press('Meenemen naar de volgende keer');
      const taken = host.group.agendaItems.find(({fromItemId}) => fromItemId === 'mt-3-i4');
      expect(taken).to.include({meetingId: 'mt-4', state: 'accepted', kind: 'crisisPlan'});
      expect(page.has('Meenemen naar de volgende keer')).to.equal(false);
    });

    it('takes a wish that nobody answered along, and lets the client decide there', async () => {
      const base = held();
      const mam = member('m-mam');
      const title = 'Samen koken';
      const wish = {...base.agendaItems[0]!, id: 'wish', meetingId: 'mt-3', kind: 'custom', title};
      const proposed = {...wish, proposedBy: mam, broughtBy: mam, state: 'proposed'} as const;
      const host = new DecidingPage({...base, agendaItems: [...base.agendaItems, proposed]});
      const {page} = await openOn(host, client);
      expect(page.text).to.contain('Samen koken Mam stelt voor');
      expect(page.has('Op de agenda zetten'), 'the meeting is over').to.equal(false);
      await page.press('Volgende bijeenkomst maken');
      expect(page.proposals).to.deep.equal([title]);
      await page.press('Op de agenda zetten');
      expect(page.titles).to.contain(title);
      expect(host.refusals).to.deep.equal([]);
    });

    it('makes an agreement from an item, and offers it as a step of its goal', async () => {
      // She sees the goal, and nobody else was there.
      const invited = [{membershipId: 'm-mam', expected: true, attended: true}];
      const {page, host} = await open(withNext({invited}, held()));
      await page.press('Afspraak erbij over “Hoe gaat het met naar buiten gaan?”');
      await page.fill('Wie doet het?', 'Mam');
      await page.fill('Wat spreken jullie af?', 'loopt mee.');
      await page.press('Bewaren');
      const [agreement] = host.group.agreements.filter(({meetingId}) => meetingId === 'mt-3');
      expect(agreement?.itemId).to.equal('mt-3-i2');
      const step = host.group.steps.find(({id}) => id === agreement?.stepId);
      expect(step).to.include({goalId: 'g-outside', state: 'requested'});
    });
  });

  describe('who looks', () => {
    it('keeps the client’s own words from everybody else', async () => {
      const samira = await open(theKitchenTable(now));
      expect(samira.page.text).to.contain('Ik wil het niet over geld hebben');
      const yusuf = await open(theKitchenTable(now), member('m-yusuf'));
      expect(yusuf.page.text).not.to.contain('geld');
    });

    it('writes the client’s own words', async () => {
      const {page, host} = await open(withNext({preparation: ''}));
      await page.press('Iets voor jezelf opschrijven');
      await page.fill('Waar wil je het over hebben?', 'Over de tuin.');
      await page.fill('Waar wil je het liever niet over hebben?', 'Niet over werk.');
      await page.fill('Wie is er voor je als het moeilijk wordt?', 'Mam.');
      await page.press('Bewaren');
      expect(host.group.meetings.find(({id}) => id === 'mt-3')).to.include({
        preparation: 'Over de tuin.',
        preparationNot: 'Niet over werk.',
        preparationSupport: 'Mam.',
      });
    });

    it('offers no order to a member, but a proposal', async () => {
      const {page} = await open(theKitchenTable(now), member('m-mam'));
      expect(page.has('Zet “Welkom en koffie” lager')).to.equal(false);
      expect(page.text).to.contain('Je kunt iets voorstellen. Daarna beslist Samira.');
    });

    it('marks what a delegate did, and lets the client take over again', async () => {
      const host = new DecidingPage(theKitchenTable(now));
      const marieke = await openOn(host, member('m-marieke'));
      expect(marieke.page.text).to.contain('Je doet dit nu namens Samira: de agenda maken.');
      await marieke.page.press('“Welkom en koffie” aanpassen');
      await marieke.page.fill('Waar gaat het over?', 'Welkom en thee');
      await marieke.page.press('Bewaren');
      const {page} = await openOn(host, client);
      expect(page.text).to.contain('Namens jou gedaan door Marieke');
      await page.press('Ik neem het weer over');
      expect(page.text).not.to.contain('Marieke doet dit nu voor jou');
      await marieke.page.settled();
      expect(marieke.page.has('Zet “Welkom en thee” lager')).to.equal(false);
    });

    it('lets a delegate hand the task back', async () => {
      const host = new DecidingPage(theKitchenTable(now));
      const {page} = await openOn(host, member('m-marieke'));
      await page.press('Ik geef het terug');
      expect(page.announced).to.equal('Samira doet dit nu weer zelf.');
      expect(page.text).not.to.contain('Je doet dit nu namens Samira');
      expect(page.has('Zet “Welkom en koffie” lager')).to.equal(false);
      expect(host.refusals).to.deep.equal([]);
    });

    it('lets who writes for the client put nothing out of their own sight', async () => {
      const base = theKitchenTable(now);
      const agendaItems = base.agendaItems.map((item) =>
        item.id === 'mt-3-i1' ? {...item, visibility: 'clientAndFacilitator' as const} : item,
      );
      const {page} = await open({...base, agendaItems}, member('m-marieke'));
      expect(page.text).to.contain('Alleen Samira en jij');
      await page.press('“Welkom en koffie” aanpassen');
      expect(page.choices('Wie mogen dit zien?')).to.deep.equal([
        'Iedereen in de groep',
        'Alleen Samira en jij',
      ]);
    });

    it('changes nothing while it is read-only', async () => {
      const {page} = await open(theKitchenTable(now), client, {readonly: true});
      expect(page.buttons.filter((name) => !name.includes('202'))).to.include(
        'Afdrukken, delen of in je agenda',
      );
      for (const name of ['Onderwerp erbij', 'Dag en plek aanpassen', 'Ik neem het weer over'])
        expect(page.has(name), name).to.equal(false);
      expect(page.text).to.contain('Je kunt dit lezen.');
    });
  });

  describe('as part of a page', () => {
    it('shows another meeting and tells the page', async () => {
      const {page, element} = await open(theKitchenTable(now));
      const told: string[] = [];
      element.addEventListener('rg-meeting-selected', ({meetingId}) => told.push(meetingId));
      const name = page.buttons.find((button) => button.includes('Eerste bijeenkomst')) ?? '';
      await page.press(name);
      expect(told).to.deep.equal(['mt-1']);
      expect(page.titles).to.contain('Wat hier gezegd wordt, blijft hier');
    });

    it('shows the meeting that the attribute names', async () => {
      const {page} = await open(theKitchenTable(now), client, {meetingId: 'mt-1'});
      expect(page.text).to.contain('Is geweest');
    });

    it('says that something is not saved yet, and asks to try again', async () => {
      const {page, element} = await open(theKitchenTable(now));
      const requests: string[] = [];
      element.addEventListener('rg-request', ({request}) => requests.push(request.type));
      element.status = {save: {kind: 'unsaved', reason: 'unavailable'}};
      await page.settled();
      await page.press('Nu proberen');
      expect(requests).to.deep.equal(['retry']);
    });

    it('undoes its own kind of act only', async () => {
      const {page, element} = await open(theKitchenTable(now));
      element.status = {undoes: 'placePerson'};
      await page.settled();
      expect(page.has('Ongedaan maken')).to.equal(false);
      element.status = {undoes: 'moveAgendaItem'};
      await page.settled();
      expect(page.has('Ongedaan maken')).to.equal(true);
    });

    it('shows both texts when two people wrote', async () => {
      const {page, element} = await open(theKitchenTable(now));
      const command = {
        type: 'editAgendaItem',
        itemId: 'mt-3-i1',
        change: {title: 'Welkom en thee'},
      } as const;
      const refusal = {reason: 'changedMeanwhile', path: 'title', current: 'Welkom!'} as const;
      element.status = {returned: [{id: '1', command, refusal, at: now}]};
      await page.settled();
      expect(page.text).to.contain('Welkom en thee');
      expect(page.text).to.contain('Er zijn twee teksten');
    });

    it('tells two days as days, of which one can keep one', async () => {
      const {page, element} = await open(theKitchenTable(now));
      const change = {start: '2027-03-01T09:00:00Z'};
      const command = {type: 'editMeeting', meetingId: 'mt-3', change} as const;
      const current = '2027-02-01T13:00:00Z';
      const refusal = {reason: 'changedMeanwhile', path: 'start', current} as const;
      element.status = {returned: [{id: '1', command, refusal, at: now}]};
      await page.settled();
      expect(page.text).to.contain('Er zijn twee dagen');
      expect(page.text).to.match(/Maandag 1\smaart.*, 10\.00 uur/);
      expect(page.text).to.match(/Maandag 1\sfebruari.*, 14\.00 uur/);
      expect(page.has('Allebei bewaren')).to.equal(false);
    });

    itNotIn(['firefox', 'webkit'], 'their drivers emulate no media')(
      'has no empty lines, and no handle of what is folded, on the paper of a browser with agreements',
      async () => {
        const {page, element} = await open(theKitchenTable(now));
        const onPaper = (part: string) =>
          [...(element.shadowRoot?.querySelectorAll(part) ?? [])].filter((one) =>
            one.checkVisibility(),
          ).length;
        await emulateMedia({media: 'print'});
        expect(onPaper('.lines'), 'before the meeting').to.equal(1);
        element.meetingId = 'mt-2';
        await page.settled();
        const [lines, handles] = [onPaper('.lines'), onPaper('summary')];
        await emulateMedia({media: 'screen'});
        expect([lines, handles]).to.deep.equal([0, 0]);
      },
    );

    it('speaks the language of the page', async () => {
      const {page, element} = await open(theKitchenTable(now));
      element.lang = 'en';
      await Promise.resolve();
      await page.settled();
      expect(page.has('Add a topic')).to.equal(true);
      element.lang = 'nl-x-formal';
      await Promise.resolve();
      await page.settled();
      expect(page.text).to.contain('Marieke doet dit nu voor u');
    });

    it('is not drawn again when somebody moves on the map', () => {
      const group = theKitchenTable(now);
      const people = group.people.map((one) => ({...one, closeness: 3 as const, place: 0.5}));
      expect(same(slices(group), slices({...group, people}))).to.equal(true);
    });

    it('puts no id or name into the page’s attributes', async () => {
      const {page, element} = await open(theKitchenTable(now));
      await page.press('“Welkom en koffie” aanpassen');
      const attributes = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((one) =>
        ['id', 'data-item', 'data-opens', 'value', 'name'].flatMap(
          (name) => one.getAttribute(name) ?? [],
        ),
      );
      expect(attributes.join(' ')).not.to.match(/mt-3|m-mam|g-outside|Yusuf/);
    });

    for (const [state, group] of [
      ['a typical meeting', () => theKitchenTable(now)],
      ['no meeting', () => justBegun()],
      ['a held meeting', held],
    ] as const) {
      it(`is accessible with ${state}`, async () => {
        const {page, element} = await open(group());
        await page.press(page.buttons.find((name) => /erbij|plannen/.test(name)) ?? '');
        await expect(element).to.be.accessible();
      });
    }
  });
});
