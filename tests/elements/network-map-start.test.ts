/** Getting people on the map: questions that help, a list from the page, and no push. */
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {MapPrompt, MapSuggestion} from '../../src/elements/network-map/given.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {justBegun, threePeople} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {NetworkMapPage} from '../support/network-map-page.js';

const now = new Date().toISOString();
const client: ActorRef = {kind: 'client'};

async function open(group: ResourceGroup, set: Partial<NetworkMap> = {}, actor = client) {
  const element = await fixture<NetworkMap>(html`<rg-network-map lang="nl"></rg-network-map>`);
  const host = new DecidingPage(group);
  Object.assign(element, set);
  host.show(element, actor);
  const page = new NetworkMapPage(element);
  await page.settled();
  return {page, element, host};
}

/** What is in the field of the question, and whether one can write there at once. */
const fieldOf = (page: NetworkMapPage) => page.one<HTMLInputElement>('.first input');
const isWriting = (page: NetworkMapPage) =>
  fieldOf(page) !== null && page.root.activeElement === fieldOf(page);

async function answer(page: NetworkMapPage, name: string): Promise<void> {
  fieldOf(page)?.focus();
  await sendKeys({type: name});
  await sendKeys({press: 'Enter'});
  await page.settled();
}

async function comeBack(page: NetworkMapPage): Promise<void> {
  await page.press('Iemand toevoegen');
  await page.press('Vragen die helpen');
}

const namesOn = ({group}: DecidingPage) => group.people.map(({displayName}) => displayName);

/** What the developer is told while something happens. */
async function warnings(act: () => Promise<unknown>): Promise<readonly string[]> {
  const heard: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => heard.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard.filter((words) => words.includes('<rg-network-map>'));
}

describe('<rg-network-map>, the questions that help to begin', () => {
  it('invites with one question and one field, and takes a name alone', async () => {
    const {page, host} = await open(justBegun(now));
    expect(page.text).to.contain('Wie komt als eerste in je op?');
    await answer(page, ' Mam ');
    expect(host.group.people).to.have.length(1);
    expect(host.group.people[0]).to.include({displayName: 'Mam', kind: 'informal'});
    expect(page.announced).to.equal('Mam staat op de kaart.');
  });

  it('asks for nothing when no name was written', async () => {
    const {page, host} = await open(justBegun(now));
    await page.press('Op de kaart zetten');
    expect(host.wishes).to.be.empty;
    expect(isWriting(page)).to.equal(true);
  });

  it('takes one name after the other, by keys alone', async () => {
    const {page, host} = await open(justBegun(now));
    await answer(page, 'Mam');
    expect(isWriting(page), 'the field is ready for the next').to.equal(true);
    await sendKeys({type: 'Yusuf'});
    await sendKeys({press: 'Enter'});
    await page.settled();
    expect(namesOn(host)).to.deep.equal(['Mam', 'Yusuf']);
    expect(fieldOf(page)?.value).to.equal('');
  });

  it('then asks where each of them belongs, with the words of the map', async () => {
    const {page, host} = await open(justBegun(now));
    await answer(page, 'Mam');
    expect(page.text).to.contain('Hoe dichtbij voelt Mam?');
    await page.press('Heel dichtbij');
    expect(host.group.people[0]?.closeness).to.equal(1);
    expect(page.announced).to.equal('Mam: heel dichtbij, bij familie, vrienden en bekenden.');
    expect(isWriting(page), 'the focus stays on what was pressed').to.equal(false);
  });

  it('goes on to the next question when one is skipped, and says no number', async () => {
    const {page} = await open(justBegun(now));
    await page.press('Nu overslaan');
    expect(page.text).to.contain('Wie woont er bij je');
    expect(page.text).not.to.match(/\d/);
    expect(isWriting(page)).to.equal(true);
  });

  it('does not ask anything after the last question', async () => {
    const {page} = await open(justBegun(now));
    for (let question = 0; question < 5; question++) await page.press('Nu overslaan');
    expect(page.text).to.contain('vanuit de zorg');
    expect(page.buttons).not.to.include('Nu overslaan');
    expect(page.buttons).to.include('Genoeg voor nu');
  });

  it('notes what the question says of who is named', async () => {
    const {page, host} = await open(justBegun(now));
    for (let question = 0; question < 4; question++) await page.press('Nu overslaan');
    await answer(page, 'Bram');
    await page.press('Volgende vraag');
    await answer(page, 'Dokter Osei');
    expect(host.group.people[0]).to.include({kind: 'informal', contact: 'wished'});
    expect(host.group.people[1]).to.include({kind: 'formal'});
    expect(host.group.people[1]).not.to.have.property('contact');
  });

  it('can be left at any time, and does not come back by itself', async () => {
    const {page, host} = await open(justBegun(now));
    await page.press('Genoeg voor nu');
    expect(page.focused).to.equal('Iemand toevoegen');
    expect(fieldOf(page)).to.equal(null);
    host.act({type: 'addPerson', person: {id: 'p-mam', displayName: 'Mam', kind: 'informal'}});
    host.act({type: 'removePerson', personId: 'p-mam'});
    await page.settled();
    expect(fieldOf(page)).to.equal(null);
  });

  it('never begins by itself where somebody is on the map already', async () => {
    const {page} = await open(threePeople(now));
    expect(fieldOf(page)).to.equal(null);
  });

  it('comes back with a quiet button, where it was left and with what was typed', async () => {
    const {page} = await open(justBegun(now));
    await page.press('Nu overslaan');
    fieldOf(page)?.focus();
    await sendKeys({type: 'Jo'});
    await page.press('Genoeg voor nu');
    await comeBack(page);
    expect(page.text).to.contain('Wie woont er bij je');
    expect(fieldOf(page)?.value).to.equal('Jo');
    expect(isWriting(page)).to.equal(true);
  });

  it('keeps what is being typed when the view turns and when somebody else looks meanwhile', async () => {
    const {page, element} = await open(justBegun(now));
    fieldOf(page)?.focus();
    await sendKeys({type: 'Jo '});
    element.view = 'list';
    await page.settled();
    await sendKeys({type: 'An'});
    expect(fieldOf(page)?.value).to.equal('Jo An');
    element.actor = {kind: 'member', membershipId: 'nobody'};
    await page.settled();
    element.actor = client;
    await page.settled();
    expect(fieldOf(page)?.value).to.equal('Jo An');
  });

  it('stays with what is being typed when somebody comes on the map elsewhere', async () => {
    const {page, host} = await open(justBegun(now));
    fieldOf(page)?.focus();
    await sendKeys({type: 'Jo'});
    host.act({type: 'addPerson', person: {id: 'bel', displayName: 'Bel', kind: 'informal'}});
    await page.settled();
    await sendKeys({type: 'An'});
    expect(fieldOf(page)?.value).to.equal('JoAn');
  });

  it('can be left with Escape where it lies beside the map', async () => {
    const {page} = await open(threePeople(now));
    await comeBack(page);
    await sendKeys({press: 'Escape'});
    await page.settled();
    expect(page.focused).to.equal('Iemand toevoegen');
  });

  it('does the same in the list', async () => {
    const {page, host} = await open(justBegun(now), {view: 'list'});
    await answer(page, 'Mam');
    await page.press('Dichtbij');
    expect(host.group.people[0]).to.include({displayName: 'Mam', closeness: 2});
    expect(page.rows).to.have.length(1);
  });

  it('asks what the page wants to ask instead', async () => {
    const prompts: MapPrompt[] = [
      {text: 'Met wie voetbal je?', relation: 'friend'},
      {text: 'Wie komt er thuis?', help: 'Van de zorg.', kind: 'formal'},
    ];
    const {page, host} = await open(justBegun(now), {prompts});
    await answer(page, 'Sjaak');
    await page.press('Volgende vraag');
    expect(page.text).to.contain('Wie komt er thuis?').and.contain('Van de zorg.');
    expect(page.buttons).not.to.include('Volgende vraag');
    expect(host.group.people[0]).to.include({kind: 'informal', relation: 'friend'});
  });

  it('asks what the page asks now, also where it thinks of that later', async () => {
    const {page, element, host} = await open(justBegun(now), {
      prompts: [{text: 'Met wie voetbal je?', relation: 'friend'}],
    });
    fieldOf(page)!.value = 'Sjaak';
    fieldOf(page)!.dispatchEvent(new InputEvent('input', {bubbles: true}));
    element.prompts = [{text: 'Wie komt er thuis?', kind: 'formal'}];
    await page.settled();
    expect(page.text).to.contain('Wie komt er thuis?').and.not.contain('voetbal');
    expect(fieldOf(page)?.value).to.equal('Sjaak');
    await page.press('Op de kaart zetten');
    expect(host.group.people[0]).to.include({displayName: 'Sjaak', kind: 'formal'});
    element.prompts = [];
    await page.settled();
    expect(fieldOf(page)).to.equal(null);
    expect(page.buttons).to.include('Iemand toevoegen');
  });

  it('asks nothing where the page wants no questions', async () => {
    const {page} = await open(justBegun(now), {prompts: []});
    expect(fieldOf(page)).to.equal(null);
    await page.press('Iemand toevoegen');
    expect(page.buttons).not.to.include('Vragen die helpen');
  });

  it('leaves out what is no question, and tells the developer once', async () => {
    const prompts = [{text: 'Wie ken je?'}, {text: ' '}, null, {text: 'Wie nog?', kind: 'animal'}];
    const heard = await warnings(async () => {
      const {page, element} = await open(justBegun(now), {prompts: prompts as MapPrompt[]});
      expect(page.text).to.contain('Wie ken je?');
      expect(page.buttons).not.to.include('Nu overslaan');
      element.prompts = [...(element.prompts ?? [])];
      await page.settled();
    });
    expect(heard).to.deep.equal([
      '@resourcegroep/elements: <rg-network-map> leaves some of "prompts" out: [1] has no text; [2] is not an object; [3] has as kind neither "informal" nor "formal".',
    ]);
  });

  it('is not for who looks on, or proposes', async () => {
    const group = theKitchenTable(now);
    const {page} = await open(group, {}, actorOf(group, 'facilitator'));
    await page.press('Iemand voorstellen');
    expect(page.buttons).not.to.include('Vragen die helpen');
  });
});

const ed: MapSuggestion = {displayName: 'Ed', relation: 'neighbour', userRef: 'user-ed'};
const wijk: MapSuggestion = {
  displayName: 'Fatma',
  kind: 'formal',
  relation: 'socialWorker',
  organisation: 'Wijkteam West',
};

async function openList(suggestions: readonly MapSuggestion[], group = threePeople(now)) {
  const opened = await open(group, {suggestions});
  await opened.page.press('Iemand toevoegen');
  return opened;
}

function tick(page: NetworkMapPage, name: string): void {
  const choices = [...page.root.querySelectorAll<HTMLElement>('.roster label')];
  choices.find((one) => one.querySelector('.name')?.textContent === name)?.click();
}

const offered = (page: NetworkMapPage) =>
  [...page.root.querySelectorAll('.roster .name')].map(({textContent}) => textContent);

describe('<rg-network-map>, people whom the page knows', () => {
  it('puts nobody on the map by itself', async () => {
    const {page, host} = await openList([ed, wijk]);
    await page.press('Kiezen uit een lijst');
    expect(host.wishes).to.be.empty;
    expect(offered(page)).to.deep.equal(['Ed', 'Fatma']);
    expect(page.panel).to.contain('maatschappelijk werker, Wijkteam West');
  });

  it('puts everybody who is ticked on the map at once, and takes that back at once', async () => {
    const {page, host} = await openList([ed, wijk, {displayName: 'Ria'}]);
    await page.press('Kiezen uit een lijst');
    tick(page, 'Ed');
    tick(page, 'Fatma');
    await page.press('Op de kaart zetten');
    expect(host.wishes.map(({type}) => type)).to.deep.equal(['importPeople']);
    expect(host.group.people.at(-2)).to.include({
      displayName: 'Ed',
      kind: 'informal',
      relation: 'neighbour',
      userRef: 'user-ed',
    });
    expect(host.group.people.at(-1)).to.include({kind: 'formal', organisation: 'Wijkteam West'});
    expect(page.announced).to.equal('Ze staan op de kaart.');
    expect(offered(page), 'who is on the map is not offered again').to.deep.equal(['Ria']);
    host.undo();
    expect(namesOn(host)).not.to.include('Ed');
  });

  it('then asks where they belong', async () => {
    const {page, host} = await openList([ed]);
    await page.press('Kiezen uit een lijst');
    tick(page, 'Ed');
    await page.press('Op de kaart zetten');
    expect(page.announced).to.equal('Ed staat op de kaart.');
    await page.press('Verder weg');
    expect(host.group.people.at(-1)?.closeness).to.equal(3);
  });

  it('keeps who is ticked when the view turns and when somebody comes on the map elsewhere', async () => {
    const [ann, bo] = [{displayName: 'Ann'}, {displayName: 'Bo'}];
    const {page, host, element} = await openList([ann, bo, ed]);
    await page.press('Kiezen uit een lijst');
    page.fill('Bo');
    element.view = 'list';
    await page.settled();
    host.act({type: 'addPerson', person: {id: 'ann', displayName: 'Ann', kind: 'informal'}});
    await page.settled();
    expect(offered(page)).to.deep.equal(['Bo', 'Ed']);
    await page.press('Op de kaart zetten');
    expect(namesOn(host).slice(-2)).to.deep.equal(['Ann', 'Bo']);
  });

  it('keeps ticked who is ticked when the page gives another list', async () => {
    const {page, element, host} = await openList([ed, wijk]);
    await page.press('Kiezen uit een lijst');
    tick(page, 'Fatma');
    const anna: MapSuggestion = {displayName: 'Anna'};
    element.suggestions = [anna, {...ed}, {...wijk}];
    await page.settled();
    expect(offered(page)).to.deep.equal(['Anna', 'Ed', 'Fatma']);
    await page.press('Op de kaart zetten');
    const names = host.group.people.map(({displayName}) => displayName);
    expect(names).to.include('Fatma').and.not.include('Anna').and.not.include('Ed');
    element.suggestions = [];
    await page.settled();
    expect(offered(page)).to.deep.equal([]);
  });

  it('asks for nothing when nobody is ticked', async () => {
    const {page, host} = await openList([ed]);
    await page.press('Kiezen uit een lijst');
    await page.press('Op de kaart zetten');
    expect(host.wishes).to.be.empty;
  });

  it('offers nobody who is on the map: by account, or by name and side', async () => {
    const group = threePeople(now);
    const [mam, ...others] = group.people;
    const known = {...group, people: [{...mam!, userRef: 'user-mam'}, ...others]};
    const {page} = await openList(
      [
        {displayName: 'Mijn moeder', userRef: 'user-mam'},
        {displayName: ' marieke', kind: 'formal'},
        {displayName: 'Marieke'},
        {displayName: 'Mam', userRef: 'another-mam'},
        ed,
        {...ed, displayName: 'Eddie'},
      ],
      known,
    );
    await page.press('Kiezen uit een lijst');
    expect(offered(page)).to.deep.equal(['Marieke', 'Mam', 'Ed']);
  });

  it('has no button where nobody is left to offer', async () => {
    const {page} = await openList([{displayName: 'Mam'}]);
    expect(page.buttons).not.to.include('Kiezen uit een lijst');
  });

  it('is there on an empty map too', async () => {
    const {page} = await open(justBegun(now), {suggestions: [ed]});
    await page.press('Kiezen uit een lijst');
    expect(offered(page)).to.deep.equal(['Ed']);
  });

  it('closes with Escape', async () => {
    const {page} = await openList([ed]);
    await page.press('Kiezen uit een lijst');
    await sendKeys({press: 'Escape'});
    await page.settled();
    expect(page.focused).to.equal('Iemand toevoegen');
  });

  it('leaves out what is nobody, and tells the developer once without a name', async () => {
    const suggestions = [ed, {displayName: ''}, {displayName: 'Geheim', emoji: 7}] as const;
    const heard = await warnings(async () => {
      const {page, element} = await openList(suggestions as unknown as MapSuggestion[]);
      await page.press('Kiezen uit een lijst');
      expect(offered(page)).to.deep.equal(['Ed']);
      element.suggestions = [...(element.suggestions ?? [])];
      await page.settled();
    });
    expect(heard).to.deep.equal([
      '@resourcegroep/elements: <rg-network-map> leaves some of "suggestions" out: [1] has no displayName; [2] has something else than a text as emoji.',
    ]);
  });

  it('says what is wrong with a list that is none', async () => {
    const heard = await warnings(() => openList('Ed' as unknown as MapSuggestion[]));
    expect(heard).to.deep.equal([
      '@resourcegroep/elements: <rg-network-map> does not use "suggestions": it has to be an array.',
    ]);
  });
});
