/**
 * A group as large as they come, with all four elements on one page in a provider: how long until
 * everything is drawn, how long until a change is, and who draws again for it. Shown as a table, and
 * left in `window.bigGroup` for `run-big-group.js`.
 */
import {memoryBackend} from '../../../src/backend/memory/memory.ts';
import '../../../src/define.ts';
import {RgCommandEvent} from '../../../src/events/rg-command.ts';
import {sampleGroup} from '../../../src/testing/sample-groups.ts';

const tags = ['rg-network-map', 'rg-goal-editor', 'rg-meeting-agenda', 'rg-phase-tracker'];

const painted = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
  type: 'longtask',
  buffered: true,
});

const drawn = Object.fromEntries(tags.map((tag) => [tag, 0]));
const elements = tags.map((tag) => {
  const element = document.createElement(tag);
  element.addController({hostUpdated: () => (drawn[tag] += 1)});
  return element;
});
const settled = () => Promise.all(elements.map(({updateComplete}) => updateComplete));

/** What each element may ask for, on something that is there. */
const wishes = {
  'rg-network-map': ({people}) => ({
    type: 'placePerson',
    personId: people[20].id,
    closeness: people[20].closeness === 3 ? 2 : 3,
    place: 0.3,
    sector: null,
  }),
  'rg-goal-editor': ({goals}) => ({
    type: 'rateGoal',
    rating: {id: 'new-rating', goalId: goals[0].id, scale: 'words4', value: 'better'},
  }),
  'rg-meeting-agenda': ({meetings, agendaItems}) => {
    const next = meetings.find(({state}) => state === 'announced');
    const item = agendaItems.find(({meetingId}) => meetingId === next.id);
    return {type: 'editAgendaItem', itemId: item.id, change: {minutes: item.minutes + 1}};
  },
  'rg-phase-tracker': ({phase}) => ({
    type: 'setPhase',
    phase: phase.current === 'followUp' ? 'reorientation' : 'followUp',
  }),
};

async function load(group) {
  const started = performance.now();
  const provider = document.createElement('rg-provider');
  provider.backend = memoryBackend({group});
  provider.groupId = group.id;
  provider.actor = {kind: 'client'};
  provider.append(...elements);
  const ready = new Promise((done) =>
    provider.addEventListener('rg-state', () => provider.state.load.kind === 'ready' && done()),
  );
  document.querySelector('#host').append(provider);
  await ready;
  await settled();
  await painted();
  return {provider, milliseconds: performance.now() - started};
}

async function change(provider, element) {
  const before = {...drawn};
  const group = provider.state.group;
  const started = performance.now();
  element.dispatchEvent(new RgCommandEvent(wishes[element.localName](group)));
  await Promise.resolve();
  await settled();
  element.getBoundingClientRect();
  const milliseconds = performance.now() - started;
  if (provider.state.group === group) throw new Error(`${element.localName}: nothing changed.`);
  await painted();
  const others = tags.filter((tag) => tag !== element.localName && drawn[tag] !== before[tag]);
  return {milliseconds, others};
}

function show(report) {
  const table = document.createElement('table');
  const add = (...cells) => cells.forEach((cell) => (row.insertCell().textContent = cell));
  let row = table.insertRow();
  add('everything loaded and drawn', `${report.load.toFixed(0)} ms`);
  row = table.insertRow();
  add('longest task', `${report.longest.toFixed(0)} ms`);
  for (const [tag, {milliseconds, others}] of Object.entries(report.changes)) {
    row = table.insertRow();
    const drew = others.length === 0 ? 'nobody else drew' : `also drew: ${others.join(', ')}`;
    add(`a change in ${tag}`, `${milliseconds.toFixed(1)} ms, ${drew}`);
  }
  document.body.prepend(table);
}

const group = sampleGroup({people: 150, goals: 40, meetings: 30});
const {provider, milliseconds} = await load(group);
const longest = Math.max(0, ...longTasks.map(({duration}) => duration));
const changes = {};
for (const element of elements) changes[element.localName] = await change(provider, element);
window.bigGroup = {load: milliseconds, longest, changes};
show(window.bigGroup);
