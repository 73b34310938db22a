import {ContextProvider} from '@lit/context';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, nothing} from 'lit';
import {groupContext} from '../../src/context/group-context.js';
import {Select} from '../../src/context/select.js';
import {initialState, type GroupSource, type GroupState} from '../../src/state/group-state.js';
import {threePeople} from '../../src/testing/small-groups.js';

class TestSource implements GroupSource {
  state: GroupState = initialState;
  readonly listeners = new Set<() => void>();

  subscribe(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }

  set(part: Partial<GroupState>): void {
    this.state = {...this.state, ...part};
    for (const listener of this.listeners) listener();
  }
}

class TestPlace extends LitElement {
  readonly context = new ContextProvider(this, {context: groupContext});
}
customElements.define('test-place', TestPlace);

abstract class Counting extends LitElement {
  renders = 0;
  abstract readonly read: Select<unknown>;

  protected override render() {
    this.renders++;
    return nothing;
  }
}

class CountsGoals extends Counting {
  readonly read = new Select(this, (state) => state.group?.goals);
}
customElements.define('counts-goals', CountsGoals);

class CountsNames extends Counting {
  readonly read = new Select(
    this,
    (state) => state.group?.people.map((one) => one.displayName) ?? [],
  );
}
customElements.define('counts-names', CountsNames);

async function page() {
  const source = new TestSource();
  const place = await fixture<TestPlace>(
    html`<test-place><counts-goals></counts-goals><counts-names></counts-names></test-place>`,
  );
  place.context.setValue(source);
  const goals = place.querySelector<CountsGoals>('counts-goals')!;
  const names = place.querySelector<CountsNames>('counts-names')!;
  source.set({group: threePeople()});
  await Promise.all([goals.updateComplete, names.updateComplete]);
  const start = [goals.renders, names.renders] as const;
  const more = async () => {
    await Promise.all([goals.updateComplete, names.updateComplete]);
    return [goals.renders - start[0], names.renders - start[1]];
  };
  const group = () => source.state.group!;
  return {source, place, goals, names, more, group};
}

describe('Select', () => {
  it('has the slice of a state in which nothing has answered, without a provider', async () => {
    const alone = await fixture<CountsGoals>(html`<counts-goals></counts-goals>`);
    expect(alone.read.value).to.equal(undefined);
    expect(alone.renders).to.equal(1);
  });

  it('renders only what shows the part that changed', async () => {
    const {source, more, group} = await page();
    source.set({group: {...group(), goals: []}});
    expect(await more()).to.deep.equal([1, 0]);
  });

  it('renders nothing for what nobody shows', async () => {
    const {source, more, group} = await page();
    for (let time = 0; time < 5; time++) {
      source.set({group: {...group(), channel: `${time}`}, save: {kind: 'saving'}});
    }
    expect(await more()).to.deep.equal([0, 0]);
  });

  it('compares a list item by item', async () => {
    const {source, more, group} = await page();
    const people = group().people.map((person) => ({...person, closeness: 3 as const}));
    source.set({group: {...group(), people}});
    expect(await more()).to.deep.equal([0, 0]);
    source.set({group: {...group(), people: people.slice(1)}});
    expect(await more()).to.deep.equal([0, 1]);
  });

  it('renders once for many changes in one turn', async () => {
    const {source, more, group} = await page();
    for (let time = 0; time < 5; time++) source.set({group: {...group(), goals: []}});
    expect(await more()).to.deep.equal([1, 0]);
  });

  it('leaves no listener behind, and follows again when it is back', async () => {
    const {source, place, goals, group} = await page();
    expect(source.listeners.size).to.equal(2);
    goals.remove();
    expect(source.listeners.size).to.equal(1);
    expect(goals.read.value).to.equal(undefined);
    place.append(goals);
    expect(goals.read.value).to.equal(group().goals);
    expect(source.listeners.size).to.equal(2);
  });

  it('follows another provider when it is moved there', async () => {
    const [one, other] = [await page(), await page()];
    other.source.set({group: {...other.group(), goals: []}});
    other.place.append(one.goals);
    expect(one.goals.read.value).to.deep.equal([]);
    expect(one.source.listeners.size).to.equal(1);
  });

  it('finds a provider that is defined after it', async () => {
    const source = new TestSource();
    source.set({group: threePeople()});
    const place = document.createElement('test-late-place');
    const goals = document.createElement('counts-goals') as CountsGoals;
    place.append(goals);
    (await fixture<HTMLElement>(html`<div></div>`)).append(place);
    expect(goals.read.value).to.equal(undefined);
    customElements.define(
      'test-late-place',
      class extends LitElement {
        readonly context = new ContextProvider(this, {context: groupContext, initialValue: source});
      },
    );
    expect(goals.read.value).to.equal(source.state.group?.goals);
  });
});
