/** What one sees while one edits a meeting: clock times, the end, the order, and kind sentences. */
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
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
const client: ActorRef = {kind: 'client'};
const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});

function withNext(change: Partial<Meeting>, base = theKitchenTable(now)): ResourceGroup {
  const meetings = base.meetings.map((one) => (one.id === 'mt-3' ? {...one, ...change} : one));
  return {...base, meetings};
}

async function open(
  group = theKitchenTable(now),
  actor = client,
  set: Partial<MeetingAgenda> = {},
) {
  const host = new DecidingPage(group);
  const element = await fixture<MeetingAgenda>(html`<rg-meeting-agenda></rg-meeting-agenda>`);
  Object.assign(element, set);
  host.show(element, actor);
  const page = new MeetingAgendaPage(element);
  await page.settled();
  const next = (): Meeting => {
    const found = host.group.meetings.find(({id}) => id === 'mt-3');
    if (!found) throw new Error('There is no next meeting.');
    return found;
  };
  return {host, element, page, next};
}

describe('<rg-meeting-agenda>: while one edits', () => {
  it('gives every topic its clock time again at once, before anything is saved', async () => {
    const {page, host} = await open();
    await page.press('“Welkom en koffie” aanpassen');
    await page.fill('Hoeveel minuten ongeveer?', '25');
    expect(page.agenda[1]).to.contain('15.25 Hoe gaat het met naar buiten gaan?');
    await page.press('Laat maar');
    expect(page.agenda[1]).to.contain('15.05 Hoe gaat het met naar buiten gaan?');
    await page.press('Dag en plek aanpassen');
    await page.fill('Hoe laat?', '09:30');
    expect(page.agenda[0]).to.equal('09.30 Welkom en koffie');
    expect(host.wishes).to.deep.equal([]);
  });

  it('shows the question with the line one writes on, where a form opens on a phone', async () => {
    await setViewport({width: 360, height: 640});
    const {page, element} = await open();
    page.button('Onderwerp erbij').scrollIntoView();
    await page.press('Onderwerp erbij');
    const question = element.shadowRoot?.querySelector('form[data-form] label');
    const top = question?.getBoundingClientRect().top ?? -1;
    await setViewport({width: 1280, height: 900});
    expect(top).to.be.within(0, 600);
  });

  it('lets the end and the length follow each other', async () => {
    const {page, next} = await open();
    await page.press('Dag en plek aanpassen');
    expect(page.field('Tot hoe laat?').value).to.equal('16:00');
    await page.fill('Tot hoe laat?', '16:30');
    expect(page.field('Hoeveel minuten?').value).to.equal('90');
    await page.fill('Hoeveel minuten?', '45');
    expect(page.field('Tot hoe laat?').value).to.equal('15:45');
    await page.press('Bewaren');
    expect(next().durationMinutes).to.equal(45);
  });

  it('asks kindly for another end where it lies before the beginning, and loses nothing', async () => {
    const {page, host} = await open();
    await page.press('Dag en plek aanpassen');
    await page.fill('Tot hoe laat?', '14:00');
    await page.press('Bewaren');
    expect(page.errors).to.deep.equal(['Het eind ligt voor het begin. Kies een latere tijd.']);
    expect(page.field('Tot hoe laat?').value).to.equal('14:00');
    expect(host.wishes).to.deep.equal([]);
  });

  it('says that a length cannot be where it was typed, and leaves the end alone', async () => {
    const {page, host} = await open();
    await page.press('Dag en plek aanpassen');
    await page.fill('Hoeveel minuten?', '0');
    await page.press('Bewaren');
    expect(page.errors).to.deep.equal(['Kies een aantal minuten, van 1 tot 1440.']);
    expect(page.field('Tot hoe laat?').value).to.equal('16:00');
    expect(host.wishes).to.deep.equal([]);
  });

  for (const minutes of ['-5', '1e9', 'lang'])
    it(`does not take "${minutes}" for the minutes of a topic`, async () => {
      const {page, host} = await open();
      await page.press('“Welkom en koffie” aanpassen');
      await page.fill('Hoeveel minuten ongeveer?', minutes);
      expect(page.agenda[1]).to.match(/^15\.05 /);
      await page.press('Bewaren');
      expect(page.errors).to.deep.equal(['Kies een aantal minuten, van 0 tot 1440.']);
      expect(host.wishes).to.deep.equal([]);
    });

  it('takes no year of five digits for a day', async () => {
    const {page, host} = await open(withNext({start: undefined, state: 'planning'}));
    await page.press('Dagen noemen om uit te kiezen');
    const day = page.field('Welke dag?');
    // As typed: a browser takes six digits for a year.
    day.setAttribute('type', 'text');
    await page.fill('Welke dag?', '20270-03-14');
    await page.fill('Hoe laat?', '15:00');
    await page.press('Bewaren');
    expect(page.errors).to.deep.equal(['Deze dag is nog niet af.']);
    expect(host.wishes).to.deep.equal([]);
  });

  it('offers only the days that this person added, beside those of somebody else', async () => {
    const offered = daysFrom(now, 20, '14:00');
    const {page, host, next} = await open(
      withNext({
        ...{start: undefined, state: 'planning'},
        dateOptions: [{start: offered, replies: []}],
      }),
    );
    await page.press('Deze dagen aanpassen');
    const other = daysFrom(now, 21, '14:00');
    host.act({type: 'offerDates', meetingId: 'mt-3', starts: [other]});
    await page.settled();
    await page.fill('Hoe laat?', '16:00');
    await page.press('Bewaren');
    const starts = next().dateOptions?.map(({start}) => start) ?? [];
    expect(starts).to.have.length(2);
    expect(starts).to.include(other);
    expect(starts).not.to.include(offered);
  });

  it('makes a link of what is typed for a meeting online', async () => {
    const {page, next, element} = await open();
    await page.press('Dag en plek aanpassen');
    await page.fill('Waar?', 'Online');
    await page.fill('Welke link?', 'meet.example.org/kitchen');
    await page.press('Bewaren');
    expect(next()).to.include({placeKind: 'online', placeText: 'https://meet.example.org/kitchen'});
    const link = element.shadowRoot?.querySelector('a');
    expect(link?.href).to.equal('https://meet.example.org/kitchen');
    expect(link?.rel).to.contain('noopener');
  });

  it('says with whom a topic is', async () => {
    const {page, host} = await open();
    await page.press('“Welkom en koffie” aanpassen');
    await page.fill('Mam', true);
    await page.fill('Yusuf', true);
    await page.press('Bewaren');
    expect(page.text).to.contain('Met: Mam en Yusuf');
    const item = host.group.agendaItems.find(({id}) => id === 'mt-3-i1');
    expect(item?.membershipIds).to.deep.equal(['m-mam', 'm-yusuf']);
  });

  it('tells once a year who did not come, to the client and the regieondersteuner only', async () => {
    const missed = theKitchenTable(now);
    const group = {
      ...missed,
      meetings: missed.meetings.map((one) => ({
        ...one,
        invited: one.invited.filter(({membershipId}) => membershipId !== 'm-osei'),
      })),
    };
    const hint = 'Dokter Osei was er dit jaar nog niet bij.';
    expect((await open(group)).page.text).to.contain(hint);
    expect((await open(group, member('m-marieke'))).page.text).to.contain(hint);
    expect((await open(group, member('m-mam'))).page.text).not.to.contain(hint);
  });

  it('shows who joined later nothing older, unless the client shares it', async () => {
    const base = theKitchenTable(now);
    const past = base.meetings.find(({id}) => id === 'mt-2');
    const late: ResourceGroup = {
      ...base,
      memberships: base.memberships.map((one) =>
        one.id === 'm-mam' ? {...one, since: daysFrom(now, -1)} : one,
      ),
      meetings: base.meetings.map((one) => ({
        ...one,
        invited: one.invited.filter(({membershipId}) => membershipId !== 'm-mam'),
        sharedWith: one.sharedWith.filter((id) => id !== 'm-mam'),
      })),
    };
    const {host, page} = await open(late, member('m-mam'), {meetingId: 'mt-2'});
    const agreed = base.agreements.find(({meetingId}) => meetingId === 'mt-2')?.text ?? '?';
    expect(page.text).not.to.contain(agreed);
    expect(page.has('Andere bijeenkomsten')).to.equal(false);
    const sharedWith = [...(past?.sharedWith ?? []), 'm-mam'];
    host.act({type: 'shareRecord', meetingId: 'mt-2', sharedWith});
    await page.settled();
    expect(page.text).to.contain(agreed);
  });
});

describe('<rg-meeting-agenda>: order by dragging', () => {
  beforeEach(() => setViewport({width: 1280, height: 1400}));
  afterEach(async () => {
    await sendMouse({type: 'up'});
    await sendMouse({type: 'move', position: [0, 0]});
  });

  const rowOf = (element: MeetingAgenda, title: string): Element => {
    const rows = [...(element.shadowRoot?.querySelectorAll('.item:not(.loose)') ?? [])];
    const row = rows.find((one) => one.querySelector('.txt')?.textContent.includes(title));
    if (!row) throw new Error(`There is no row “${title}”.`);
    return row;
  };
  const pointIn = (element: Element | null, at: number): [number, number] => {
    if (!element) throw new Error('There is nothing to point at.');
    const {left, top, width, height} = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height * at)];
  };
  async function drag(element: MeetingAgenda, what: string, to: string, at: number): Promise<void> {
    const [x, y] = pointIn(rowOf(element, what).querySelector('.grip'), 0.5);
    const [, end] = pointIn(rowOf(element, to), at);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [x, y + (end > y ? 12 : -12)]});
    await sendMouse({type: 'move', position: [x, end]});
  }

  it('moves a topic, gives all of them their times, and sends one wish', async () => {
    const {element, page, host} = await open();
    const [first, second, ...rest] = page.titles;
    await drag(element, 'Welkom en koffie', 'naar buiten gaan', 0.8);
    expect(host.wishes, 'nothing while it is dragged').to.deep.equal([]);
    await sendMouse({type: 'up'});
    await page.settled();
    expect(page.titles).to.deep.equal([second, first, ...rest]);
    expect(host.wishes.map(({type}) => type)).to.deep.equal(['moveAgendaItem']);
    expect(page.announced).to.equal('“Welkom en koffie” staat nu op plek 2.');
    expect(page.agenda[0]).to.match(/^15\.00 /);
  });

  it('moves one to the beginning, past what somebody proposes', async () => {
    const {element, page} = await open();
    const all = page.titles;
    await drag(element, 'Volgende keer', 'Welkom en koffie', 0.2);
    await sendMouse({type: 'up'});
    await page.settled();
    expect(page.titles).to.deep.equal([all.at(-1), ...all.slice(0, -1)]);
  });

  it('puts it back with Escape, and does nothing where it lay', async () => {
    const {element, page, host} = await open();
    await drag(element, 'Welkom en koffie', 'Volgende keer', 0.8);
    await sendKeys({press: 'Escape'});
    await sendMouse({type: 'up'});
    await drag(element, 'naar buiten gaan', 'Welkom en koffie', 0.8);
    await sendMouse({type: 'up'});
    await page.settled();
    expect(host.wishes).to.deep.equal([]);
    expect(
      element.shadowRoot?.querySelectorAll('.lifted, .drop-before, .drop-after').length,
    ).to.equal(0);
  });

  it('is not offered to who may not arrange the agenda', async () => {
    const {element} = await open(theKitchenTable(now), member('m-mam'));
    expect(element.shadowRoot?.querySelector('.grip')).to.equal(null);
  });
});
