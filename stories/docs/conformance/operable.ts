import {criterion, look, notApplicable, portal, supports, type Claim} from './claim.js';
import {
  acts,
  axe,
  keyboard,
  layout,
  map,
  mapZoom,
  opened,
  readerSettings,
  spoken,
  withoutDragging,
} from './tests.js';

/** WCAG 2.2, principle 2. */
export const operable: readonly Claim[] = [
  criterion(
    '2.1.1',
    'A',
    'Keyboard',
    supports(keyboard, 'Every act that a pointer can do is done by keys alone.'),
  ),
  criterion(
    '2.1.2',
    'A',
    'No Keyboard Trap',
    supports(
      keyboard,
      'Escape and Tab lead out of everything; only a question in a dialog keeps the focus until it is answered or left.',
    ),
  ),
  criterion(
    '2.1.4',
    'A',
    'Character Key Shortcuts',
    supports(
      [map, mapZoom],
      'Keys work where something has the focus: arrow keys, Enter, Space and Escape, and on a crowded map +, - and 0. Elsewhere no letter, digit or sign is a shortcut.',
      [look('2026-11-22', 'Read every keydown listener.')],
    ),
  ),
  criterion(
    '2.2.1',
    'A',
    'Timing Adjustable',
    supports(
      [],
      'Nothing has to be done within a time; what is typed stays until it is saved or let go.',
      [
        look(
          '2026-11-22',
          'Searched the source for timers: they draw and save, none takes anything away.',
        ),
      ],
    ),
  ),
  criterion(
    '2.2.2',
    'A',
    'Pause, Stop, Hide',
    supports(
      [readerSettings],
      'Only empty lines breathe while a group is loading, and not where reduced motion is asked for.',
      [look('2026-11-22', 'Searched the style sheets for animations and transitions.')],
    ),
  ),
  criterion(
    '2.3.1',
    'A',
    'Three Flashes or Below Threshold',
    supports([], 'Nothing flashes.', [
      look('2026-11-22', 'Searched the style sheets for animations.'),
    ]),
  ),
  criterion(
    '2.4.1',
    'A',
    'Bypass Blocks',
    portal(
      'A link past the header is the page’s. Each element begins with a heading, so that one can go from one to the next.',
      [spoken],
    ),
  ),
  criterion(
    '2.4.2',
    'A',
    'Page Titled',
    portal('The title is the page’s; the elements do not touch it.'),
  ),
  criterion(
    '2.4.3',
    'A',
    'Focus Order',
    supports(
      [...keyboard, ...acts],
      'As one reads. What opens takes the focus, what closes gives it back, and what goes leaves it where one can go on.',
    ),
  ),
  criterion(
    '2.4.4',
    'A',
    'Link Purpose (In Context)',
    supports(
      [...axe, spoken],
      'The elements hold buttons; each says what it does, or stands in a group with the name of what it is about.',
    ),
  ),
  criterion(
    '2.4.5',
    'AA',
    'Multiple Ways',
    portal(
      'How one finds a page is the portal’s. Within the map there are two ways: the map and the list.',
      [map],
    ),
  ),
  criterion(
    '2.4.6',
    'AA',
    'Headings and Labels',
    supports([...axe, spoken], 'In the words of the person whose page it is.', [
      look('2026-11-22', 'Read the headings and labels in tests/accessibility/spoken.'),
    ]),
  ),
  criterion(
    '2.4.7',
    'AA',
    'Focus Visible',
    supports(keyboard, 'A ring of 3 px in its own colour, at every step of the walk.'),
  ),
  criterion(
    '2.4.11',
    'AA',
    'Focus Not Obscured (Minimum)',
    supports(
      [...keyboard, mapZoom],
      'Only the question where somebody should stand stays in view, above what it is about, and the buttons of a crowded map, which are lower than a person is.',
      [look('2026-11-22', 'Searched the style sheets for what is fixed or sticky.')],
    ),
  ),
  criterion(
    '2.5.1',
    'A',
    'Pointer Gestures',
    supports(
      [map, mapZoom],
      'No act asks for two fingers or for a path: what two fingers do on a crowded map, one press on a button does too.',
    ),
  ),
  criterion(
    '2.5.2',
    'A',
    'Pointer Cancellation',
    supports(
      [map],
      'Everything happens on release; a drag is given up with Escape, and a placed person is put back with one press.',
    ),
  ),
  criterion(
    '2.5.3',
    'A',
    'Label in Name',
    supports(axe, 'A name holds the words that are seen, in their order.'),
  ),
  criterion(
    '2.5.4',
    'A',
    'Motion Actuation',
    notApplicable('No act follows from moving the device.'),
  ),
  criterion(
    '2.5.7',
    'AA',
    'Dragging Movements',
    supports(
      [map, mapZoom, withoutDragging],
      'Only on the map can one drag. Pressing somebody and then a place, the three words on the card, and the keys do the same. A map that was made larger scrolls as any page does, and goes to who is chosen.',
    ),
  ),
  criterion(
    '2.5.8',
    'AA',
    'Target Size (Minimum)',
    supports(
      [...layout, ...keyboard, opened],
      'A link is at least 24 by 24 px; whatever else one presses or fills in is at least 44 by 44. Only who asks for a smaller map has smaller people on it, and a button that makes them larger.',
    ),
  ),
];
