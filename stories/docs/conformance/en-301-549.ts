import {clause, look, notApplicable, partly, portal, supports, type Claim} from './claim.js';
import {axe, exchange, keyboard, spoken} from './tests.js';

/** What EN 301 549 V3.2.1 asks of web pages beside WCAG 2.1, where it can be asked of an element. */
export const european: readonly Claim[] = [
  clause(
    '5.2',
    'Activation of accessibility features',
    supports(
      [...keyboard],
      'Nothing has to be switched on: the list beside the map, the keys and the words are there for everybody.',
    ),
  ),
  clause('5.3', 'Biometrics', notApplicable('The elements use no biological characteristics.')),
  clause(
    '5.4',
    'Preservation of accessibility information during conversion',
    supports(
      [exchange],
      'Files that are read and written hold text; names, relations and words survive both ways.',
    ),
  ),
  clause(
    '6',
    'ICT with two-way voice communication',
    notApplicable('The elements carry no speech.'),
  ),
  clause('7', 'ICT with video capabilities', notApplicable('The elements show no video.')),
  clause(
    '9.4.1.1',
    'Parsing',
    supports(
      axe,
      'Taken out of WCAG 2.2: browsers repair markup alike. Templates are parsed by the browser, and ids are unique in their shadow tree.',
    ),
  ),
  clause(
    '9.6',
    'WCAG conformance requirements',
    portal(
      'Conformance is of whole pages and whole processes. Nothing in the elements stands in its way; no other technology is needed.',
      [...axe],
    ),
  ),
  clause(
    '11.7',
    'User preferences',
    supports(
      [...axe],
      'Colour scheme, forced colours, reduced motion, font and size of text are those of the page and of the person.',
    ),
  ),
  clause(
    '11.8.1',
    'Content technology',
    notApplicable(
      'The elements are for the people of one group; they are no tool to author web content.',
    ),
  ),
  clause(
    '12.1.1',
    'Accessibility and compatibility features',
    supports(
      [...keyboard, spoken],
      'This report, the kept texts of what is spoken and the walks by keys say how the elements are used.',
    ),
  ),
  clause(
    '12.1.2',
    'Accessible documentation',
    partly(
      [],
      'The documentation is Markdown, and Storybook shows it. Storybook’s own frame is not ours, and was not checked.',
      [look('2026-11-22', 'Headings, tables and links in these pages are real ones.')],
    ),
  ),
  clause(
    '12.2',
    'Support services',
    portal('Support to the people in a group is given by who runs the portal.'),
  ),
];
