import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Proposal} from '../../src/domain/regie/schema.js';
import type {Proposals} from '../../src/elements/proposals/proposals.js';
import '../../src/elements/proposals/rg-proposals.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {DecidingPage} from '../support/deciding-page.js';

const now = new Date().toISOString();
const table = theKitchenTable(now);
const client: ActorRef = {kind: 'client'};
const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});

/** Something that Marieke wishes, now or before. */
const wished = (command: object, more: object = {}): ResourceGroup => ({
  ...table,
  agendaItems: [],
  proposals: [
    {
      ...{id: 'p-1', by: member('m-marieke'), on: now, state: 'open'},
      command: command as Proposal['command'],
      ...more,
    },
  ],
});

const otherWords = {
  ...{type: 'editGoal', goalId: 'g-outside'},
  change: {text: 'Twee keer in de week naar buiten, met iemand samen.'},
};
const asSeen = {seen: {text: 'Twee keer in de week naar buiten, ook als het regent.'}};

async function open(group: ResourceGroup, actor = client, set: Partial<Proposals> = {}) {
  const element = await fixture<Proposals>(html`<rg-proposals></rg-proposals>`);
  Object.assign(element, set);
  const host = new DecidingPage(group);
  host.show(element, actor);
  const root = element.shadowRoot!;
  const words = (found: Element | null): string =>
    (found?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const settled = async () => {
    await element.updateComplete;
    await nextFrame();
    await element.updateComplete;
  };
  await settled();
  return {
    element,
    host,
    text: () => words(root.querySelector('.all')),
    field: () => root.querySelector('textarea'),
    async press(name: string) {
      const button = [...root.querySelectorAll<HTMLElement>('button, summary')].find(
        (one) => words(one) === name,
      );
      if (!button) throw new Error(`There is no “${name}” to press.`);
      button.click();
      await settled();
    },
  };
}

describe('<rg-proposals> for the client', () => {
  it('says in words what would change, who wishes it and why', async () => {
    const {text} = await open(
      wished(otherWords, {...asSeen, message: 'Ik hoorde dat alleen gaan moeilijk is.'}),
    );
    expect(text()).to.contain('Marieke');
    expect(text()).to.contain('met iemand samen.');
    expect(text()).to.contain('Ik hoorde dat alleen gaan moeilijk is.');
  });

  for (const [name, command, words] of [
    ['of the phase', {type: 'setPhase', phase: 'reorientation'}, 'Over waar de groep is'],
    ['of who takes part', {type: 'endMembership', membershipId: 'm-yusuf'}, 'doet niet meer mee'],
    ['of the rhythm', {type: 'setMeetingPolicy', intervalMonths: 2}, 'Elke 2 maanden'],
    ['of a newer version', {type: 'growWings', size: 3}, 'Iets wat hier niet in woorden kan'],
  ] as const)
    it(`says what a wish ${name} comes to`, async () => {
      const {text} = await open(wished(command));
      expect(text()).to.contain(words);
      expect(text()).not.to.match(/setPhase|endMembership|intervalMonths|growWings|undefined/);
    });

  it('takes it over, and then nobody waits any more', async () => {
    const {host, press, text} = await open(wished(otherWords, asSeen));
    await press('Overnemen');
    expect(host.wishes.map(({type}) => type)).to.deep.equal(['acceptProposal']);
    expect(host.refusals).to.deep.equal([]);
    expect(host.group.goals.find(({id}) => id === 'g-outside')?.text).to.equal(
      otherWords.change.text,
    );
    expect(text()).to.contain('Er wacht niemand op jouw antwoord.');
  });

  it('leaves it as it was', async () => {
    const {host, press} = await open(wished(otherWords, asSeen));
    await press('Mijn tekst houden');
    expect(host.group.proposals.map(({state}) => state)).to.deep.equal(['declined']);
    expect(host.group.goals).to.deep.equal(table.goals);
  });

  it('keeps it for later: it waits on, out of the way', async () => {
    const {host, press} = await open(wished(otherWords, asSeen));
    await press('Later');
    const [proposal] = host.group.proposals;
    expect(proposal?.state).to.equal('open');
    expect(proposal?.postponedOn).to.be.a('string');
  });

  it('takes it over in the own words of the client', async () => {
    const {host, field, press} = await open(wished(otherWords, asSeen));
    await press('Zelf aanpassen');
    const area = field()!;
    expect(area.value).to.equal(otherWords.change.text);
    area.value = 'Elke week een keer naar buiten met Lotte.';
    area.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await nextFrame();
    await press('Bewaren');
    expect(host.refusals).to.deep.equal([]);
    expect(host.group.proposals[0]?.state).to.equal('adapted');
    expect(host.group.goals.find(({id}) => id === 'g-outside')?.text).to.equal(
      'Elke week een keer naar buiten met Lotte.',
    );
  });

  for (const [what, command, own, found] of [
    [
      'a place',
      {type: 'editMeeting', meetingId: 'mt-3', change: {placeText: 'In het park'}},
      'Bij Mam',
      ({meetings}: ResourceGroup) => meetings.find(({id}) => id === 'mt-3')?.placeText,
    ],
    [
      'how the group keeps in touch',
      {type: 'setMeetingPolicy', intervalMonths: 2, channel: 'Een appgroep'},
      'Bellen',
      ({channel}: ResourceGroup) => channel,
    ],
    [
      'a name',
      {
        ...{type: 'nominatePerson', personId: 'p-new', membershipId: 'm-new'},
        person: {id: 'p-new', displayName: 'Edward', kind: 'informal'},
      },
      'Buurman Ed',
      ({people}: ResourceGroup) => people.find(({id}) => id === 'p-new')?.displayName,
    ],
    [
      'a word with a step',
      {type: 'setPhase', phase: 'planning', note: 'Dan gaan we weer'},
      'Rustig aan',
      ({phase}: ResourceGroup) => phase.history.at(-1)?.note,
    ],
  ] as const)
    it(`takes ${what} over in the own words of the client`, async () => {
      const {agendaItems} = table;
      const {host, field, press} = await open({...wished(command), agendaItems});
      await press('Zelf aanpassen');
      const area = field()!;
      area.value = own;
      area.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await nextFrame();
      await press('Bewaren');
      expect(host.refusals).to.deep.equal([]);
      expect(host.group.proposals[0]?.state).to.equal('adapted');
      expect(found(host.group)).to.equal(own);
    });

  it('keeps a topic for another time', async () => {
    const [item] = table.agendaItems.filter(({meetingId}) => meetingId === 'mt-3');
    const topic = {...item, id: 'topic', title: 'De tuin', proposedBy: member('m-joke')};
    const agendaItems = [...table.agendaItems, {...topic, state: 'proposed'}];
    const group = {...table, proposals: [], agendaItems} as ResourceGroup;
    const {host, press} = await open(group);
    await press('Later');
    expect(host.group.agendaItems.at(-1)?.state).to.equal('parked');
  });

  it('says that the words are others meanwhile, and shows both', async () => {
    const {text} = await open(wished(otherWords, {seen: {text: 'Vaker naar buiten.'}}));
    expect(text()).to.contain('Twee keer in de week naar buiten, ook als het regent.');
    expect(text()).to.contain('met iemand samen.');
    const fresh = await open(wished(otherWords, asSeen));
    expect(text()).not.to.equal(fresh.text());
  });

  it('can be read and put away when what it is about has gone', async () => {
    const about = {type: 'setGoalStatus', goalId: 'g-away', status: 'paused'};
    const {host, press, text} = await open(wished(about, {seen: {text: 'Leren zwemmen'}}));
    expect(text()).to.contain('Leren zwemmen');
    expect(text()).not.to.match(/(^|[^ ] )Overnemen/);
    await press('Niet overnemen');
    expect(host.group.proposals.map(({state}) => state)).to.deep.equal(['declined']);
  });

  it('asks the page for the place itself only where the page has one', async () => {
    const bare = await open(wished(otherWords, asSeen));
    expect(bare.text()).not.to.contain('Daar bekijken');
    const {element, press} = await open(wished(otherWords, asSeen), client, {linked: true});
    const asked: string[] = [];
    element.addEventListener('rg-goal-focus', ({goalId}) => asked.push(String(goalId)));
    await press('Daar bekijken');
    expect(asked).to.deep.equal(['g-outside']);
  });

  it('offers nothing to press where nothing can be decided', async () => {
    const {text} = await open(wished(otherWords, asSeen), client, {readonly: true});
    expect(text()).to.contain('met iemand samen.');
    expect(text()).not.to.contain('Mijn tekst houden');
  });
});

describe('<rg-proposals> for who proposed', () => {
  it('shows their own, to be taken back', async () => {
    const {host, press, text} = await open(wished(otherWords, asSeen), member('m-marieke'));
    expect(text()).not.to.contain('Mijn tekst houden');
    await press('Mijn voorstel terugnemen');
    expect(host.group.proposals.map(({state}) => state)).to.deep.equal(['withdrawn']);
  });

  it('shows nobody what another proposed', async () => {
    const {text} = await open(wished(otherWords, asSeen), member('m-lotte'));
    expect(text()).to.contain('Er ligt nu geen voorstel van jou.');
    expect(text()).not.to.contain('met iemand samen.');
  });

  it('says neutrally what became of earlier ones', async () => {
    const {text} = await open(
      wished(otherWords, {...asSeen, state: 'declined', decidedOn: now, decidedBy: client}),
      member('m-marieke'),
    );
    expect(text()).to.contain('Het bleef zoals het was.');
  });
});
