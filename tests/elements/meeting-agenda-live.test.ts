import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Meeting} from '../../src/domain/meetings/schema.js';
import type {MeetingAgenda} from '../../src/elements/meeting-agenda/meeting-agenda.js';
import '../../src/elements/meeting-agenda/rg-meeting-agenda.js';
import {daysFrom} from '../../src/testing/instants.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {DecidingPage} from '../support/deciding-page.js';
import '../support/late-parts.js';
import {MeetingAgendaPage} from '../support/meeting-agenda-page.js';

const now = new Date().toISOString();
const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000).toISOString();
const client: ActorRef = {kind: 'client'};
const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});

/** The kitchen table with its next meeting changed. */
function withNext(change: Partial<Meeting>): ResourceGroup {
  const base = theKitchenTable(now);
  const meetings = base.meetings.map((one) => (one.id === 'mt-3' ? {...one, ...change} : one));
  return {...base, meetings};
}
const today = () => new DecidingPage(withNext({start: minutesAgo(5)}));
const running = (change: Partial<Meeting> = {}) =>
  new DecidingPage(
    withNext({
      ...{start: minutesAgo(20), runningSince: minutesAgo(18)},
      ...{itemNowId: 'mt-3-i2', itemSince: minutesAgo(8)},
      ...change,
    }),
  );

/** Nothing lies on the table, and everything was talked about. */
function allHad(): DecidingPage {
  const {group} = running({itemNowId: undefined});
  const agendaItems = group.agendaItems.map((item) => ({...item, ending: 'discussed'}));
  return new DecidingPage({...group, agendaItems});
}

async function device(host: DecidingPage, actor = client, set: Partial<MeetingAgenda> = {}) {
  const element = await fixture<MeetingAgenda>(html`<rg-meeting-agenda></rg-meeting-agenda>`);
  Object.assign(element, set);
  host.show(element, actor);
  const page = new MeetingAgendaPage(element);
  await page.settled();
  return {element, page};
}

const endings = ({group}: DecidingPage) =>
  group.agendaItems.filter(({meetingId}) => meetingId === 'mt-3').map(({ending}) => ending);

describe('a meeting that goes on', () => {
  it('begins with the first topic, large, and with what comes next', async () => {
    const {page} = await device(today());
    await page.press('Bijeenkomst beginnen');
    expect(page.heading).to.equal('Welkom en koffie');
    expect(page.text).to.contain('Straks Hoe gaat het met naar buiten gaan?');
  });

  it('goes on, keeping the focus, and says what is on the table', async () => {
    const host = running();
    const {page} = await device(host);
    page.button('Verder').focus();
    await sendKeys({press: 'Enter'});
    await page.settled();
    expect(page.heading).to.equal('Wat spraken we vorige keer af?');
    expect(page.focused).to.equal('Verder');
    expect(page.announced).to.equal('Nu: “Wat spraken we vorige keer af?”.');
    expect(endings(host)[1]).to.equal('discussed');
  });

  it('is followed on every other device', async () => {
    const host = running();
    const [samira, mam] = [await device(host), await device(host, member('m-mam'))];
    expect(mam.page.heading).to.equal('Hoe gaat het met naar buiten gaan?');
    await samira.page.press('Verder');
    await mam.page.settled();
    expect(mam.page.heading).to.equal('Wat spraken we vorige keer af?');
    expect(mam.page.announced).to.equal('Nu: “Wat spraken we vorige keer af?”.');
    expect(mam.page.has('Verder')).to.equal(false);
  });

  it('does not take who is writing away from it', async () => {
    const host = today();
    const [samira, marieke] = [await device(host), await device(host, member('m-marieke'))];
    await marieke.page.press('“Welkom en koffie” aanpassen');
    await samira.page.press('Bijeenkomst beginnen');
    await marieke.page.settled();
    expect(marieke.page.field('Waar gaat het over?').value).to.equal('Welkom en koffie');
    await marieke.page.press('Naar de bijeenkomst');
    expect(marieke.page.heading).to.equal('Welkom en koffie');
  });

  it('leaves what one is writing under one’s hands, whatever another device does', async () => {
    const host = running();
    const samira = await device(host);
    await samira.page.press('Afspraak opschrijven');
    const field = samira.page.field('Wat spreken jullie af?');
    await samira.page.fill('Wat spreken jullie af?', 'Samen wand');
    field.focus();
    const meetingId = 'mt-3';
    for (const command of [
      {type: 'showAgendaItem', meetingId, itemId: 'mt-3-i3'},
      {type: 'pauseMeeting', meetingId, paused: true},
      {type: 'pauseMeeting', meetingId, paused: false},
    ] as const) {
      host.act(command);
      await samira.page.settled();
      // Not of the elements themselves: a page cannot tell of a failure with those.
      const isSame = samira.page.field('Wat spreken jullie af?') === field;
      expect(isSame, command.type).to.equal(true);
      expect(samira.element.shadowRoot?.activeElement === field, command.type).to.equal(true);
    }
    expect(samira.page.heading).to.equal('Wat spraken we vorige keer af?');
    expect(samira.page.text).to.contain('over “Hoe gaat het met naar buiten gaan?”');
    host.act({type: 'holdMeeting', meetingId, attended: []});
    await samira.page.settled();
    const kept = samira.page.field('Wat spreken jullie af?');
    expect(kept.value).to.equal('Samen wand');
    expect(kept.checkVisibility(), 'in the open').to.equal(true);
    await samira.page.press('Bewaren');
    const {itemId} = host.group.agreements.find(({text}) => text === 'Samen wand') ?? {};
    expect(itemId).to.equal('mt-3-i2');
  });

  it('goes back to the agenda when it had not begun after all', async () => {
    const {page, element} = await device(today());
    const day = page.heading;
    await page.press('Bijeenkomst beginnen');
    await page.press('Toch nog niet begonnen');
    expect(page.heading).to.equal(day);
    expect(page.has('Bijeenkomst beginnen')).to.equal(true);
    expect(element.view).to.equal(undefined);
  });

  it('shows what was agreed first when another device closes it', async () => {
    const host = today();
    const [samira, other] = [await device(host), await device(host)];
    await samira.page.press('Bijeenkomst beginnen');
    await other.page.settled();
    await other.page.press('Bijeenkomst afsluiten');
    await other.page.press('Bewaren');
    await samira.page.settled();
    const folded = samira.element.shadowRoot?.querySelector('[part~="sheet"] details');
    expect(folded?.querySelector('[part~="agenda"]')).not.to.equal(null);
  });

  it('passes over a topic, or keeps it for another time', async () => {
    const host = running();
    const {page} = await device(host);
    await page.press('Dit overslaan');
    await page.press('Voor een andere keer');
    expect(endings(host).slice(1, 3)).to.deep.equal(['skipped', 'later']);
    expect(page.heading).to.equal('Mijn plan voor moeilijke tijden');
  });

  it('goes back', async () => {
    const {page} = await device(running());
    await page.press('Terug naar het vorige');
    expect(page.heading).to.equal('Welkom en koffie');
  });

  it('pauses for everybody, and goes on where it was', async () => {
    const host = running();
    const [samira, mam] = [await device(host), await device(host, member('m-mam'))];
    await samira.page.press('Even pauze');
    await mam.page.settled();
    expect(mam.page.heading).to.equal('Even pauze');
    expect(mam.page.announced).to.equal('Even pauze. Neem de tijd.');
    expect(samira.page.focused).to.equal('We gaan verder');
    await samira.page.press('We gaan verder');
    await mam.page.settled();
    expect(mam.page.heading).to.equal('Hoe gaat het met naar buiten gaan?');
    expect(mam.page.announced).to.equal('Nu: “Hoe gaat het met naar buiten gaan?”.');
  });

  it('can be closed during a pause', async () => {
    const host = running({pausedSince: minutesAgo(2)});
    const {page} = await device(host);
    await page.press('Bijeenkomst afsluiten');
    await page.press('Bewaren');
    expect(host.group.meetings.find(({id}) => id === 'mt-3')?.state).to.equal('held');
  });

  it('tells the time in words, and puts it away', async () => {
    const {page} = await device(running());
    expect(page.text).to.contain('Dit duurt nu zo’n 8 van de 20 minuten');
    await page.press('Tijd laten zien');
    expect(page.text).not.to.contain('minuten');
  });

  it('says how long there is for what has just begun', async () => {
    const {page} = await device(running({itemSince: minutesAgo(0)}));
    expect(page.text).to.contain('Hier zijn 20 minuten voor.');
  });

  it('is kind about what takes longer', async () => {
    const {page} = await device(running({itemSince: minutesAgo(50)}));
    expect(page.text).to.contain('Dit duurt wat langer dan het plan. Dat mag.');
  });

  it('marks who is there with one tap, and asks nobody why not', async () => {
    const host = running();
    const {page} = await device(host);
    await page.press('Mam');
    const mam = () =>
      host.group.meetings
        .find(({id}) => id === 'mt-3')
        ?.invited.find(({membershipId}) => membershipId === 'm-mam');
    expect(mam()?.attended).to.equal(true);
    expect(page.announced).to.equal('Mam is er.');
    await page.press('Mam');
    expect(mam()).not.to.have.property('attended');
  });

  it('writes down an agreement about what is on the table', async () => {
    const {group} = running();
    // Everybody at the table sees its goal.
    const goals = group.goals.map((goal) => ({...goal, visibility: 'group' as const}));
    const host = new DecidingPage({...group, goals});
    const {page} = await device(host);
    await page.press('Afspraak opschrijven');
    await page.fill('Wie doet het?', 'Mam');
    await page.fill('Wat spreken jullie af?', 'loopt mee.');
    await page.press('Bewaren');
    expect(page.text).to.contain('Hierover afgesproken Mam loopt mee.');
    expect(page.focused).to.equal('Afspraak opschrijven');
    const step = host.group.steps.find(({text}) => text === 'loopt mee.');
    expect(step).to.include({goalId: 'g-outside', state: 'requested'});
  });

  it('ends with who was there, and shows what was agreed', async () => {
    const host = allHad();
    const {page} = await device(host);
    expect(page.heading).to.equal('Jullie hebben alles gehad');
    await page.press('Bijeenkomst afsluiten');
    await page.press('Bewaren');
    expect(host.group.meetings.find(({id}) => id === 'mt-3')?.state).to.equal('held');
    expect(page.text).to.contain('Is geweest');
    expect(page.has('Afspraak erbij')).to.equal(true);
  });

  it('goes on with a topic that came after the last one', async () => {
    const host = allHad();
    const [samira, mam] = [await device(host), await device(host, member('m-mam'))];
    const item = {id: 'late', meetingId: 'mt-3', kind: 'custom', title: 'De sleutels', order: 'zz'};
    host.act({type: 'addAgendaItem', item});
    await samira.page.settled();
    await mam.page.settled();
    expect(mam.page.heading).to.equal('Er staat nog iets op de agenda');
    expect(mam.page.announced).to.equal('Er staat nog iets op de agenda');
    for (const name of ['Verder', 'Terug naar het vorige'])
      expect(mam.page.has(name), `${name}, for who does not lead`).to.equal(false);
    expect(samira.page.text).to.contain('Straks De sleutels');
    await samira.page.press('Verder');
    expect(samira.page.heading).to.equal('De sleutels');
  });

  it('is led by whom the client named, without a task', async () => {
    const host = running({chair: {kind: 'member', membershipId: 'm-mam'}});
    const mam = await device(host, member('m-mam'));
    await mam.page.press('Verder');
    expect(host.refusals).to.deep.equal([]);
    expect(mam.page.heading).to.equal('Wat spraken we vorige keer af?');
    const joke = await device(host, member('m-joke'));
    expect(joke.page.has('Verder')).to.equal(false);
  });

  it('keeps the client’s own points folded, and from everybody else', async () => {
    const host = running();
    const {element} = await device(host);
    const own = element.shadowRoot?.querySelector('details');
    expect(own?.open).to.equal(false);
    expect(own?.textContent).to.contain('Ik wil het niet over geld hebben');
    expect(own?.textContent).to.contain('Niemand anders ziet dit.');
    const mam = await device(host, member('m-mam'));
    expect(mam.page.text).not.to.contain('geld');
  });

  it('folds the client’s own words and topics away on the agenda too', async () => {
    const base = withNext({start: minutesAgo(20), runningSince: minutesAgo(18)});
    const agendaItems = base.agendaItems.map((item) =>
      item.id === 'mt-3-i3' ? {...item, title: 'Mijn geld', visibility: 'client' as const} : item,
    );
    const {page, element} = await device(new DecidingPage({...base, agendaItems}));
    await page.press('De agenda bekijken');
    const own = element.shadowRoot?.querySelector<HTMLDetailsElement>('[part="preparation"]');
    expect(own?.open).to.equal(false);
    expect(own?.textContent)
      .to.contain('Ik wil het niet over geld hebben')
      .and.contain('Mijn geld');
    expect(page.titles.join()).to.contain('Welkom en koffie').and.not.contain('Mijn geld');
    await page.press('Aanpassen wat je schreef');
    expect(own?.open, 'while one writes').to.equal(true);
  });

  it('names a goal that only some see on no screen that may lie on the table', async () => {
    const {page, element} = await device(running(), client, {view: 'plan'});
    expect(page.text).to.contain('Hoe gaat het met naar buiten gaan?');
    expect(page.text).not.to.contain('Twee keer in de week naar buiten');
    element.group = withNext({});
    await page.settled();
    expect(page.text, 'before the meeting').to.contain('Twee keer in de week naar buiten');
  });

  it('tells last time’s agreements to who got them, and to the table once everybody did', async () => {
    const {group} = running({itemNowId: 'mt-3-i3'});
    const sharedWith = ['m-mam'];
    const meetings = group.meetings.map((one) => (one.id === 'mt-2' ? {...one, sharedWith} : one));
    const host = new DecidingPage({...group, meetings});
    const agreed = 'Lotte (gevraagd) zoekt uit welk formulier het is.';
    for (const [actor, gotIt] of [
      [member('m-mam'), true],
      [member('m-lotte'), false],
    ] as const) {
      const {page} = await device(host, actor, {view: 'plan'});
      expect(page.text.includes(agreed), JSON.stringify(actor)).to.equal(gotIt);
      expect((await device(host, actor)).page.text, 'on the table').not.to.contain(agreed);
    }
    const {page} = await device(host);
    expect(page.text, 'on the table').not.to.contain('zoekt uit welk formulier');
    const everybody = group.memberships.map(({id}) => id);
    host.act({type: 'shareRecord', meetingId: 'mt-2', sharedWith: everybody});
    await page.settled();
    expect(page.text).to.contain(agreed).and.contain('Joke van hiernaast loopt dinsdag mee');
  });

  it('lets the client tick an own topic off on the way, and keeps it off every sheet', async () => {
    const {group} = running();
    const agendaItems = group.agendaItems.map((item) =>
      item.id === 'mt-3-i4' ? {...item, visibility: 'clientAndFacilitator' as const} : item,
    );
    const host = new DecidingPage({...group, agendaItems});
    const title = 'Mijn plan voor moeilijke tijden';
    const marieke = await device(host, member('m-marieke'), {view: 'plan'});
    expect(marieke.page.titles, 'it may lie on the table').not.to.contain(title);
    const fold = marieke.element.shadowRoot?.querySelector<HTMLDetailsElement>('.own-words');
    expect(fold?.open).to.equal(false);
    expect(fold?.textContent).to.contain('Alleen Samira en jij').and.contain(title);
    const {page} = await device(host);
    await page.press(`Besproken: “${title}”`);
    const ending = () => host.group.agendaItems.find(({id}) => id === 'mt-3-i4')?.ending;
    expect(ending()).to.equal('discussed');
    await page.press(`Besproken: “${title}”`);
    expect(ending(), 'and takes that back').to.equal(undefined);
    expect(host.refusals).to.deep.equal([]);
  });

  it('is ended and not called off, and what was agreed stays where it can be read', async () => {
    const host = running();
    const plan = await device(host, client, {view: 'plan'});
    expect(plan.page.has('Het gaat niet door')).to.equal(false);
    const agreement = {id: 'new', meetingId: 'mt-3', text: 'Joke belt.', order: 'V'};
    host.act({type: 'addAgreement', agreement});
    host.act({type: 'stopMeeting', meetingId: 'mt-3', fromId: 'mt-3-i2'});
    host.act({type: 'editMeeting', meetingId: 'mt-3', change: {start: daysFrom(now, 9)}});
    await plan.page.settled();
    expect(plan.page.agreements).to.deep.equal(['Joke belt.']);
    expect(plan.page.has('Het gaat niet door')).to.equal(false);
    expect(host.refusals).to.deep.equal([]);
    const meetings = host.group.meetings.map((one) =>
      one.id === 'mt-3' ? {...one, state: 'cancelled' as const} : one,
    );
    const off = await device(new DecidingPage({...host.group, meetings}), client, {
      meetingId: 'mt-3',
    });
    expect(off.page.agreements, 'called off by an older version').to.deep.equal(['Joke belt.']);
    expect(off.page.has('Afspraak erbij')).to.equal(false);
  });

  it('says of the client’s points which of them the regieondersteuner sees', async () => {
    const base = withNext({start: minutesAgo(20), runningSince: minutesAgo(18)});
    const agendaItems = base.agendaItems.map((item) =>
      item.id === 'mt-3-i3' ? {...item, visibility: 'clientAndFacilitator' as const} : item,
    );
    const {element} = await device(new DecidingPage({...base, agendaItems}));
    const own = element.shadowRoot?.querySelector('.own-points')?.textContent ?? '';
    expect(own).to.contain('behalve waar het erbij staat');
    expect(own).to.match(/Wat spraken we vorige keer af\?\s+Jij en je regieondersteuner/);
  });

  it('goes on for everybody when what lay on the table was hidden', async () => {
    const led = {chair: {kind: 'member', membershipId: 'm-mam'}} as const;
    const base = withNext({
      ...{...led, start: minutesAgo(20), runningSince: minutesAgo(18)},
      ...{itemNowId: 'mt-3-i2', itemSince: minutesAgo(8)},
    });
    const agendaItems = base.agendaItems.map((item) =>
      item.id === 'mt-3-i2' ? {...item, visibility: 'client' as const} : item,
    );
    const host = new DecidingPage({...base, agendaItems});
    const [samira, mam] = [await device(host), await device(host, member('m-mam'))];
    expect(mam.page.heading).to.equal(samira.page.heading);
    await mam.page.press('Verder');
    await samira.page.settled();
    expect(host.refusals).to.deep.equal([]);
    expect(mam.page.heading).to.equal('Wat spraken we vorige keer af?');
    expect(samira.page.heading).to.equal(mam.page.heading);
  });

  it('passes over confidentiality in a first meeting by an explicit choice only', async () => {
    const base = withNext({
      ...{kind: 'first', runningSince: minutesAgo(1), itemNowId: 'mt-3-i1'},
      itemSince: minutesAgo(1),
    });
    const agendaItems = base.agendaItems.map((item) =>
      item.id === 'mt-3-i1' ? {...item, kind: 'confidentiality'} : item,
    );
    const host = new DecidingPage({...base, agendaItems});
    const {page} = await device(host);
    await page.press('Dit overslaan');
    expect(endings(host)[0]).to.equal(undefined);
    await page.press('Toch overslaan');
    expect(endings(host)[0]).to.equal('skipped');
  });

  it('shows the plan, the meeting or the agreements as the page asks', async () => {
    const {page, element} = await device(running(), client, {view: 'plan'});
    expect(page.heading).not.to.equal('Hoe gaat het met naar buiten gaan?');
    element.view = 'live';
    await page.settled();
    expect(page.heading).to.equal('Hoe gaat het met naar buiten gaan?');
    const early = await device(new DecidingPage(theKitchenTable(now)), client, {view: 'live'});
    expect(early.page.heading).to.equal('De bijeenkomst is nog niet begonnen.');
    element.view = 'record';
    await page.settled();
    expect(page.text).to.contain('Afspraken');
  });

  it('speaks English and formal Dutch', async () => {
    const {page, element} = await device(running());
    element.lang = 'en';
    await Promise.resolve();
    await page.settled();
    expect(page.has('Go on')).to.equal(true);
    element.lang = 'nl-x-formal';
    await Promise.resolve();
    await page.settled();
    expect(page.text).to.contain('Uw eigen punten');
  });
});

describe('the screen', () => {
  const locks: {released: boolean}[] = [];
  const known = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');

  beforeEach(() => {
    locks.length = 0;
    const request = () => {
      const lock = {released: false, release: () => Promise.resolve(void (lock.released = true))};
      locks.push(lock);
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, 'wakeLock', {configurable: true, value: {request}});
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'wakeLock');
    if (known) Object.defineProperty(Navigator.prototype, 'wakeLock', known);
  });

  it('stays awake during the meeting, and no longer', async () => {
    const {page, element} = await device(running());
    expect(locks).to.have.length(1);
    await page.press('De agenda bekijken');
    await Promise.resolve();
    expect(locks[0]?.released).to.equal(true);
    element.view = 'live';
    await page.settled();
    expect(locks).to.have.length(2);
    element.remove();
    await Promise.resolve();
    await Promise.resolve();
    expect(locks[1]?.released).to.equal(true);
  });

  it('is left alone where the browser says no', async () => {
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: {request: () => Promise.reject(new DOMException('No', 'NotAllowedError'))},
    });
    const {page} = await device(running());
    expect(page.has('Verder')).to.equal(true);
  });
});
