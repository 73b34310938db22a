import {criterion, look, notApplicable, partly, supports, type Claim} from './claim.js';
import {
  acts,
  arabic,
  axe,
  contrast,
  languages,
  layout,
  map,
  mapZoom,
  opened,
  readerSettings,
  rightToLeft,
  spoken,
  spokenOrder,
} from './tests.js';

const noSound = notApplicable('The elements hold no sound and no video.');

/** WCAG 2.2, principle 1. */
export const perceivable: readonly Claim[] = [
  criterion(
    '1.1.1',
    'A',
    'Non-text Content',
    supports(
      [...axe, spoken],
      'Pictures that say something have a text; shapes, rings, lines and icons are left out of what is spoken. An emoji stands beside the name.',
    ),
  ),
  criterion('1.2.1', 'A', 'Audio-only and Video-only (Prerecorded)', noSound),
  criterion('1.2.2', 'A', 'Captions (Prerecorded)', noSound),
  criterion('1.2.3', 'A', 'Audio Description or Media Alternative (Prerecorded)', noSound),
  criterion('1.2.4', 'AA', 'Captions (Live)', noSound),
  criterion('1.2.5', 'AA', 'Audio Description (Prerecorded)', noSound),
  criterion(
    '1.3.1',
    'A',
    'Info and Relationships',
    supports(
      [...axe, spoken],
      'Headings begin at level 2. The map is a named group of persons, each with relation, ring, side and state in words; the list says the same.',
    ),
  ),
  criterion(
    '1.3.2',
    'A',
    'Meaningful Sequence',
    supports(
      [spoken, spokenOrder, rightToLeft, arabic],
      'The order of the text is the order on the screen.',
      [
        look(
          '2026-11-22',
          'Read every kept text in tests/accessibility/spoken from top to bottom.',
        ),
      ],
    ),
  ),
  criterion(
    '1.3.3',
    'A',
    'Sensory Characteristics',
    supports([], 'No sentence points by shape, colour, size or sound only.', [
      look('2026-11-22', 'Read all Dutch and English sentences.'),
    ]),
  ),
  criterion(
    '1.3.4',
    'AA',
    'Orientation',
    supports(layout, 'Nothing asks for an orientation; the layout follows the width it gets.'),
  ),
  criterion(
    '1.3.5',
    'AA',
    'Identify Input Purpose',
    notApplicable('No field asks for anything about the person who fills it in.'),
  ),
  criterion(
    '1.4.1',
    'A',
    'Use of Color',
    supports(
      [...axe, spoken],
      'A side is a shape, a state a sign and a word, a change a line and a word; forced colours take nothing away.',
    ),
  ),
  criterion('1.4.2', 'A', 'Audio Control', noSound),
  criterion(
    '1.4.3',
    'AA',
    'Contrast (Minimum)',
    supports(
      [...axe, opened, contrast],
      'In light and dark, with the colours of the package. A portal that sets its own colour tokens answers for theirs.',
    ),
  ),
  criterion(
    '1.4.4',
    'AA',
    'Resize Text',
    partly(
      layout,
      'Text of 200 % loses nothing: nothing is cut off, overlaps or scrolls sideways. The names in the drawing of the map have a fixed size: they grow when the browser zooms, not when only its text is made larger; the list beside the map grows with both.',
    ),
  ),
  criterion(
    '1.4.5',
    'AA',
    'Images of Text',
    supports([spoken], 'All words are text, also those in drawings.', [
      look('2026-11-22', 'Searched the source for image files: there are none.'),
    ]),
  ),
  criterion(
    '1.4.10',
    'AA',
    'Reflow',
    supports(
      [...layout, map, mapZoom, languages],
      'At 320 px nothing scrolls sideways; the map turns into rows. A crowded map that somebody makes larger scrolls in a box of its own.',
    ),
  ),
  criterion(
    '1.4.11',
    'AA',
    'Non-text Contrast',
    supports(
      [contrast, readerSettings],
      'Edges of controls, the ring of the focus, shapes and signs reach 3:1 on every ground, in light and dark.',
    ),
  ),
  criterion(
    '1.4.12',
    'AA',
    'Text Spacing',
    supports(layout, 'The spacing of the criterion, at 320 px, loses nothing.'),
  ),
  criterion(
    '1.4.13',
    'AA',
    'Content on Hover or Focus',
    supports(
      [...acts],
      'Nothing appears by hovering or by focus alone: what opens, opens by an act and closes by one.',
      [
        look(
          '2026-11-22',
          'Searched the source for hover rules, title attributes and focus listeners.',
        ),
      ],
    ),
  ),
];
