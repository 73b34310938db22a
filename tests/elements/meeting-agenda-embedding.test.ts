/** The meeting agenda in a page of a portal's own. */
import {expect, fixture, html} from '@open-wc/testing';
import type {MeetingAgenda} from '../../src/elements/meeting-agenda/meeting-agenda.js';
import '../../src/elements/meeting-agenda/rg-meeting-agenda.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {DecidingPage} from '../support/deciding-page.js';
import '../support/late-parts.js';
import {MeetingAgendaPage} from '../support/meeting-agenda-page.js';

const now = new Date().toISOString();
const table = theKitchenTable(now);

async function open(element: MeetingAgenda): Promise<MeetingAgendaPage> {
  new DecidingPage(table).show(element, {kind: 'client'});
  const page = new MeetingAgendaPage(element);
  await page.settled();
  return page;
}

describe('<rg-meeting-agenda> in a portal', () => {
  it('shows the meeting and the view that its attributes name', async () => {
    const element = await fixture<MeetingAgenda>(
      html`<rg-meeting-agenda meeting-id="mt-2" view="record"></rg-meeting-agenda>`,
    );
    const page = await open(element);
    const heading = page.heading;
    expect(page.agreements).not.to.have.length(0);
    element.setAttribute('meeting-id', 'mt-3');
    element.setAttribute('view', 'live');
    await page.settled();
    expect(page.heading).not.to.equal(heading);
    expect(element.shadowRoot?.querySelector('[part~=live]')).not.to.equal(null);
    element.setAttribute('view', 'plan');
    await page.settled();
    expect(page.agenda).not.to.have.length(0);
    expect(element.shadowRoot?.querySelector('[part~=live]')).to.equal(null);
  });

  it('tells the page which other meeting somebody chose', async () => {
    const element = await fixture<MeetingAgenda>(html`<rg-meeting-agenda></rg-meeting-agenda>`);
    const page = await open(element);
    const chosen: string[] = [];
    document.addEventListener('rg-meeting-selected', (event) => chosen.push(event.meetingId), {
      once: true,
    });
    const other = page.buttons.find((name) => name.includes('Hoe nu verder?'));
    await page.press(other ?? '');
    expect(chosen).to.deep.equal(['mt-2']);
  });

  it('has room above the meeting and beside its sheet', async () => {
    const element = await fixture<MeetingAgenda>(
      html`<rg-meeting-agenda>
        <p slot="header">Van het portaal</p>
        <a slot="meeting" href="#rooms">Een kamer</a>
      </rg-meeting-agenda>`,
    );
    await open(element);
    const shown = [...element.children].map((one) => one.assignedSlot?.name);
    expect(shown).to.deep.equal(['header', 'meeting']);
    for (const one of element.children)
      expect(one.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('can be dressed by its parts', async () => {
    const element = await fixture<MeetingAgenda>(html`<rg-meeting-agenda></rg-meeting-agenda>`);
    await open(element);
    const parts = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((one) => [
      ...one.part,
    ]);
    expect(parts).to.include.members([
      ...['sheet', 'agenda', 'item', 'proposal', 'preparation', 'meetings', 'policy'],
    ]);
  });

  it('takes sentences from the page in every part', async () => {
    const element = await fixture<MeetingAgenda>(
      html`<rg-meeting-agenda
        .messages=${{followUp: 'Onze tafel', callOff: 'Toch niet', begin: 'We gaan los'}}
      ></rg-meeting-agenda>`,
    );
    const page = await open(element);
    expect(page.text).to.contain('Onze tafel');
    expect(page.has('Toch niet')).to.equal(true);
  });
});
