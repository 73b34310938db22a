/** What goes out of a meeting: on paper, in a message, in a calendar; and what never does. */
import {expect, fixture, html} from '@open-wc/testing';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {AgendaItem, Meeting} from '../../src/domain/meetings/schema.js';
import type {MeetingAgenda} from '../../src/elements/meeting-agenda/meeting-agenda.js';
import '../../src/elements/meeting-agenda/rg-meeting-agenda.js';
import type {RgCalendarFileEvent} from '../../src/events/rg-calendar-file.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {DecidingPage} from '../support/deciding-page.js';
import '../support/late-parts.js';
import {MeetingAgendaPage} from '../support/meeting-agenda-page.js';
import {onPaper} from '../support/on-paper.js';
import {waitUntil} from '../support/wait.js';

const now = new Date().toISOString();
const client: ActorRef = {kind: 'client'};
const meetingId = 'mt-3';
const table = (): ResourceGroup => ({...theKitchenTable(now), intervalMonths: 3});

const withNext = (change: Partial<Meeting>, group = table()): ResourceGroup => ({
  ...group,
  meetings: group.meetings.map((one) => (one.id === meetingId ? {...one, ...change} : one)),
});
const item = (id: string, change: Partial<AgendaItem>): AgendaItem => ({
  ...{id, meetingId, kind: 'custom', title: id, order: `z${id}`},
  ...{proposedBy: client, state: 'accepted', visibility: 'group', ...change},
});
const withItems = (...items: readonly AgendaItem[]): ResourceGroup => {
  const group = table();
  return {...group, agendaItems: [...group.agendaItems, ...items]};
};

async function open(group = table(), actor = client, set: Partial<MeetingAgenda> = {}) {
  const element = await fixture<MeetingAgenda>(html`<rg-meeting-agenda></rg-meeting-agenda>`);
  Object.assign(element, {meetingId, ...set});
  const host = new DecidingPage(group);
  host.show(element, actor);
  const page = new MeetingAgendaPage(element);
  await page.settled();
  const files: File[] = [];
  element.addEventListener('rg-file', (event) => {
    event.preventDefault();
    files.push(event.file);
  });
  await page.press('Afdrukken, delen of in je agenda');
  await waitUntil(() => page.dialog, 'the panel opens');
  const panel = page.dialog!;
  const said = () =>
    words(panel.querySelector('.outcome:not(:empty)') ?? document.createElement('p'));
  return {
    ...{page, element, panel, files, said},
    message: () => panel.querySelector('textarea')!.value,
    saved: async (button: string) => {
      const before = files.length;
      await page.press(button);
      await waitUntil(() => files.length > before, 'a file is saved');
      return files.at(-1)!.text();
    },
    print: async () => {
      const [sheet] = await onPaper(() => page.press('Afdrukken'));
      return sheet!;
    },
  };
}

const words = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const privately = withItems(
  item('mine', {title: 'Mijn medicijnen', visibility: 'client'}),
  item('ours', {title: 'Even samen', visibility: 'clientAndFacilitator'}),
  item('idea', {title: 'Nog een voorstel', state: 'proposed'}),
  item('later', {title: 'Voor een andere keer', state: 'parked'}),
  item('seen', {title: 'Muziek', goalIds: ['g-music']}),
);

describe('<rg-meeting-agenda>: what goes out', () => {
  it('is a message with the day, the place and the agenda, ready to paste', async () => {
    const {message} = await open();
    const [title = '', day = '', time = '', place = ''] = message().split('\n');
    expect(title).to.contain('Vervolgbijeenkomst');
    expect(day).to.match(/^[A-Z][a-z]+dag \d+ [a-z]+ 20\d\d$/);
    expect(time).to.match(/^15\.00 tot 16\.00 uur/);
    expect(place).to.equal('Bij Samira thuis');
    expect(message()).to.match(/15\.00 {2}Welkom en koffie/);
    expect(message()).to.contain('Wie zijn gevraagd: ').and.contain('Joke');
    expect(message(), 'who reads it is not the client').not.to.match(/\bJij\b/);
  });

  it('says nothing of the length of a topic that no time is left for', async () => {
    const {meetings, agendaItems} = withNext({durationMinutes: 5});
    const {message, print} = await open({
      ...privately,
      meetings: meetings.map(({start: _, ...one}) => one),
      agendaItems: agendaItems.map(({minutes: _, ...one}) =>
        one.id === 'mt-3-i1' ? {...one, minutes: 5} : one,
      ),
    });
    for (const out of [message(), words(await print())]) {
      expect(out).to.contain('Volgende keer');
      expect(out).not.to.match(/\b0 min/);
    }
  });

  it('leaves out what is private, proposed or put off, on paper and in the message', async () => {
    const group = {...privately, meetings: withNext({preparation: 'Rustig zeggen'}).meetings};
    const {message, print} = await open(group);
    const sheet = words(await print());
    for (const out of [message(), sheet]) {
      expect(out).to.contain('Muziek');
      expect(out).not.to.contain('medicijnen').and.not.contain('Even samen');
      expect(out).not.to.contain('Nog een voorstel').and.not.contain('Voor een andere keer');
      expect(out).not.to.contain('Rustig zeggen').and.not.contain('dit keer niet');
      const hidden = group.goals.find(({id}) => id === 'g-music');
      expect(out).not.to.contain(hidden?.text);
    }
  });

  it('tells only agreements that the client approved and everybody got', async () => {
    const group = withNext({state: 'held', heldOn: now, record: 'draft'});
    const agreement = {
      id: 'a-cake',
      meetingId,
      text: 'Een taart bakken',
      order: 'W',
      due: '2027-03-03',
    };
    const written = {...group, agreements: [...group.agreements, agreement]};
    const {message} = await open(written);
    expect(message()).not.to.contain('taart');
    const sharedWith = group.memberships.map(({id}) => id);
    const approved = await open(withNext({record: 'approved', sharedWith}, written));
    expect(approved.message()).to.contain('- Een taart bakken, voor 3 maart\n');
    const forSome = {record: 'approved', sharedWith: sharedWith.slice(0, 1)} as const;
    const {message: kept, panel} = await open(withNext(forSome, written));
    expect(kept()).not.to.contain('taart');
    expect(panel.textContent).to.contain('De afspraken gaan niet mee');
  });

  it('can be copied, and stands ready to be copied by hand where that is not allowed', async () => {
    const {page, panel, said} = await open();
    const {clipboard} = navigator;
    const write = clipboard.writeText;
    try {
      let copied = '';
      clipboard.writeText = (text) => Promise.resolve(void (copied = text));
      await page.press('Tekst kopiëren');
      await waitUntil(() => said() === 'De tekst is gekopieerd.', 'it is said');
      expect(copied).to.equal(panel.querySelector('textarea')?.value);
      clipboard.writeText = () => Promise.reject(new Error('not allowed'));
      await page.press('Tekst kopiëren');
      await waitUntil(() => said().startsWith('Kopiëren lukte niet'), 'it is said');
    } finally {
      clipboard.writeText = write;
    }
    const field = panel.querySelector('textarea')!;
    expect(page.element.shadowRoot?.activeElement).to.equal(field);
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
  });

  it('fits on one A4 in large type, also with twelve topics', async () => {
    const a4 = (267 * 96) / 25.4;
    const {print} = await open();
    const sheet = await print();
    expect(parseFloat(getComputedStyle(sheet).fontSize), 'in CSS pixels').to.equal(20);
    expect(sheet.scrollHeight).to.be.below(a4);
    const many = Array.from({length: 7}, (_, at) => item(`i${at}`, {title: `Nog iets ${at}`}));
    const full = await open(withItems(...many));
    const longer = await full.print();
    expect(longer.querySelectorAll('.topics li').length).to.be.at.least(12);
    expect(parseFloat(getComputedStyle(longer).fontSize)).to.be.at.least(16);
    expect(longer.scrollHeight).to.be.below(a4);
    expect(full.said()).to.equal('Het blad voor de printer is klaar.');
  });

  it('says so when it takes more than one page', async () => {
    const many = Array.from({length: 60}, (_, at) => item(`i${at}`, {title: `Nog iets ${at}`}));
    const {print, said} = await open(withItems(...many));
    expect(parseFloat(getComputedStyle(await print()).fontSize)).to.equal(16);
    expect(said()).to.match(/^Dit past niet op één blad\. Het worden er [2-9]\.$/);
  });
});

describe('<rg-meeting-agenda>: in a calendar', () => {
  it('is called so that nobody at work reads what it is', async () => {
    const {saved, files} = await open();
    const file = await saved('Bewaren voor mijn agenda');
    expect(file).to.contain('\r\nSUMMARY:Afspraak\r\n').and.not.contain('LOCATION');
    expect(files[0]?.name).to.match(/^afspraak-\d{4}-\d\d-\d\d\.ics$/);
    expect(files[0]?.type).to.equal('text/calendar;charset=utf-8');
  });

  it('has the title and the place that one chooses', async () => {
    const {page, saved} = await open();
    await page.fill('Hoe heet het in je agenda?', 'Koffie, bij mij');
    await page.press('Bewaren voor mijn agenda');
    page.dialog?.querySelector<HTMLElement>('[name=place]')?.click();
    const file = await saved('Bewaren voor mijn agenda');
    expect(file).to.contain('\r\nSUMMARY:Koffie\\, bij mij\r\n').and.contain('\r\nLOCATION:');
  });

  it('keeps the times after it free, in the rhythm of the group', async () => {
    const {saved} = await open();
    const file = await saved('Ook de keren hierna bewaren');
    expect(file).to.contain('RRULE:FREQ=MONTHLY').and.contain('INTERVAL=3');
    expect(file).to.contain('BEGIN:VTIMEZONE');
    const {intervalMonths: _months, ...free} = table();
    const {page} = await open(free);
    expect(page.has('Ook de keren hierna bewaren')).to.equal(false);
  });

  it('goes out of the calendar when it was called off', async () => {
    const {saved, said, page} = await open(withNext({state: 'cancelled', sequence: 4}));
    const file = await saved('Bestand bewaren');
    expect(file).to.contain('METHOD:CANCEL').and.contain('SEQUENCE:4');
    expect(said()).to.contain('dan gaat het uit je agenda');
    expect(page.has('Bewaren voor mijn agenda')).to.equal(false);
  });

  it('waits for a day; one that was there can go out', async () => {
    const {page, panel, saved} = await open(withNext({state: 'planning', start: undefined}));
    expect(words(panel)).to.contain('Er is nog geen dag.');
    expect(page.has('Bewaren voor mijn agenda')).to.equal(false);
    const file = await saved('De oude dag weghalen');
    expect(file).to.contain('METHOD:CANCEL');
  });

  it('lets the times after it go again', async () => {
    const {saved, said} = await open();
    const uid = (file: string) => /UID:(.*)/.exec(file)?.[1];
    const row = await saved('Ook de keren hierna bewaren');
    const out = await saved('De keren hierna weghalen');
    expect(out).to.contain('METHOD:CANCEL');
    expect(uid(out)).to.equal(uid(row));
    expect(said()).to.contain('dan gaat het uit je agenda');
  });

  it('lets the times after it go also when the meeting was held', async () => {
    const {page, saved} = await open(withNext({state: 'held', heldOn: now, record: 'draft'}));
    expect(await saved('De keren hierna weghalen')).to.contain('METHOD:CANCEL');
    expect(page.has('Bewaren voor mijn agenda')).to.equal(false);
  });

  it('has a place that is right for whoever reads it', async () => {
    const home = {placeKind: 'home', placeText: undefined} as const;
    const withPlace = async (group: ResourceGroup) => {
      const {page, saved} = await open(group);
      page.dialog?.querySelector<HTMLElement>('[name=place]')?.click();
      return saved('Bewaren voor mijn agenda');
    };
    expect(await withPlace(withNext(home))).to.contain('\r\nLOCATION:Bij Samira thuis\r\n');
    const {clientName: _name, ...nameless} = withNext(home);
    expect(await withPlace(nameless)).to.contain('\r\nLOCATION:Thuis\r\n');
  });

  it('is asked of the page first, which may send it itself', async () => {
    const {page, element, files} = await open();
    const wanted: RgCalendarFileEvent[] = [];
    element.addEventListener('rg-calendar-file', (event) => {
      event.preventDefault();
      wanted.push(event);
    });
    await page.press('Bewaren voor mijn agenda');
    await waitUntil(() => wanted.length > 0, 'it is asked for');
    const [event] = wanted;
    expect([event?.meetingId, event?.method]).to.deep.equal([meetingId, 'PUBLISH']);
    expect(await event?.file.text()).to.contain('BEGIN:VEVENT');
    expect(files).to.have.length(0);
  });

  it('is for members too, in words that a page may replace', async () => {
    const joke: ActorRef = {kind: 'member', membershipId: 'm-joke'};
    const {saved} = await open(table(), joke, {messages: {appointment: 'Bezet'}});
    expect(await saved('Bewaren voor mijn agenda')).to.contain('\r\nSUMMARY:Bezet\r\n');
  });

  it('is accessible', async () => {
    const {element} = await open();
    await expect(element).to.be.accessible();
  });
});
