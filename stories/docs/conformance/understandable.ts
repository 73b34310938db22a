import {criterion, look, notApplicable, portal, supports, type Claim} from './claim.js';
import {
  acts,
  agenda,
  axe,
  formal,
  goals,
  keyboard,
  map,
  opened,
  plain,
  spoken,
  tracker,
  undo,
} from './tests.js';

/** WCAG 2.2, principles 3 and 4. */
export const understandable: readonly Claim[] = [
  criterion(
    '3.1.1',
    'A',
    'Language of Page',
    portal('The page says its language; the elements speak it.', [map]),
  ),
  criterion(
    '3.1.2',
    'AA',
    'Language of Parts',
    supports(
      [...axe, formal, map],
      'An element speaks the language of its nearest lang attribute, and no other within it. What people wrote is in their own language, which nobody is asked for.',
    ),
  ),
  criterion('3.2.1', 'A', 'On Focus', supports(keyboard, 'The focus alone changes nothing.')),
  criterion(
    '3.2.2',
    'A',
    'On Input',
    supports(
      acts,
      'Filling in or choosing changes what is filled in or chosen. Nothing is sent before a button says so.',
    ),
  ),
  criterion('3.2.3', 'AA', 'Consistent Navigation', portal('The elements bring no navigation.')),
  criterion(
    '3.2.4',
    'AA',
    'Consistent Identification',
    supports(
      [spoken],
      'The four elements share the words and pictures of what is the same: proposals, taking back, saving.',
    ),
  ),
  criterion('3.2.6', 'A', 'Consistent Help', portal('Where help is found is the portal’s.')),
  criterion(
    '3.3.1',
    'A',
    'Error Identification',
    supports(
      [map, goals, agenda],
      'A field that is not right yet is marked, gets the focus, and has the sentence that says so beside it.',
    ),
  ),
  criterion(
    '3.3.2',
    'A',
    'Labels or Instructions',
    supports(
      [...axe, opened, plain],
      'Every field has a label that stays, and where it helps a sentence under it, in plain words.',
    ),
  ),
  criterion(
    '3.3.3',
    'AA',
    'Error Suggestion',
    supports(
      [plain, agenda, map],
      'The sentence says what to do: “Schrijf een naam op. Dan kan het op de kaart.”',
    ),
  ),
  criterion(
    '3.3.4',
    'AA',
    'Error Prevention (Legal, Financial, Data)',
    supports(
      [undo, ...acts],
      'Every act can be taken back; a step on the path is asked once more.',
    ),
  ),
  criterion(
    '3.3.7',
    'A',
    'Redundant Entry',
    supports(
      [goals, map, tracker],
      'Nothing is asked twice: a form that was left, a wish that came back and a proposal to adapt keep what was typed.',
      [look('2026-11-22', 'Went through the forms of the four elements.')],
    ),
  ),
  criterion(
    '3.3.8',
    'AA',
    'Accessible Authentication (Minimum)',
    notApplicable('Signing in is the portal’s; the elements ask for no password and no puzzle.'),
  ),
  criterion(
    '4.1.2',
    'A',
    'Name, Role, Value',
    supports(
      [...axe, opened, spoken],
      'Native controls wherever there is one; what is drawn is a named button with its state.',
    ),
  ),
  criterion(
    '4.1.3',
    'AA',
    'Status Messages',
    supports(
      [spoken, ...acts],
      'What happened is said once, politely, in a live region that is there from the start.',
    ),
  ),
];
