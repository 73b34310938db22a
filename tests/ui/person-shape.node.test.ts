import assert from 'node:assert/strict';
import {test} from 'node:test';
import {initialsOf} from '../../src/ui/person-shape.js';

const initials = (displayName: string): string => initialsOf({displayName, kind: 'informal'});

test('a person without an emoji is shown by the first letters of the name', () => {
  assert.deepEqual(['Lotte', 'tante Rosalinde', 'Ömer', 'محمد'].map(initials), [
    'Lo',
    'Ro',
    'Öm',
    'مح',
  ]);
});

test('the first word counts where letters have no capitals', () => {
  assert.deepEqual(['שלום ABC', '小龙 Li'].map(initials), ['של', '小龙']);
});

test('a character made of several stays whole', () => {
  const names = ['👩‍👩‍👧‍👦 thuis', '🏳️‍🌈', '👍🏽', '🇳🇱🇧🇪🇩🇪', 'e\u0301lise'];
  assert.deepEqual(names.map(initials), ['👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇳🇱🇧🇪', 'e\u0301l']);
});
