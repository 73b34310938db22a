import assert from 'node:assert/strict';
import {test} from 'node:test';
import {spoken, type Heard} from './speech.js';

const node = (role: string, rest: Partial<Heard> = {}): Heard => ({
  role,
  name: '',
  description: '',
  value: '',
  states: {},
  block: true,
  children: [],
  ...rest,
});
const text = (name: string): Heard => node('StaticText', {name, block: false});

test('a stop is said with its role, name and state', () => {
  const add = node('button', {name: 'Toevoegen', states: {expanded: false, focused: true}});
  const title = node('heading', {
    name: 'Mijn netwerk',
    states: {level: 2},
    children: [text('Mijn netwerk')],
  });
  assert.deepEqual(spoken(node('main', {children: [title, add]})), [
    'kop 2, Mijn netwerk',
    '▸ knop, Toevoegen, ingeklapt',
  ]);
});

test('what has a name is said before what is in it, and words in one line together', () => {
  const line = node('paragraph', {
    children: [text('Mam'), node('strong', {block: false, children: [text('komt')]}), text('.')],
  });
  const group = node('group', {name: 'Wie komt er?', children: [line]});
  assert.deepEqual(spoken(node('main', {children: [group]})), [
    'groep, Wie komt er?',
    '  Mam komt.',
  ]);
});

test('a list says how long it is, a field what is in it', () => {
  const field = node('textbox', {name: 'Naam', states: {invalid: 'true', required: true}});
  const list = node('list', {children: [node('listitem', {children: [field]})]});
  assert.deepEqual(spoken(node('main', {children: [list]})), [
    'lijst met 1 deel',
    '  invoerveld, Naam, leeg, verplicht, ongeldig',
  ]);
});

test('what nobody has a word for is not passed over', () => {
  assert.throws(() => spoken(node('main', {children: [node('marquee')]})), /marquee/);
});
