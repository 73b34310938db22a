/*
 * Ukrainian, a draft: not yet reviewed by a native speaker. With «ти».
 *
 * What the method's own words are called here, everywhere the same:
 * resourcegroep: група · cliënt: людина в центрі · regieondersteuner: супровід групи (допомагає тобі з
 * групою) · zorgverantwoordelijke: відповідальна за допомогу особа · hulpverlener: фахова допомога,
 * many: фахівці · naaste: близька людина · ervaringsdeskundige: людина з власним досвідом ·
 * bijeenkomst: зустріч · agenda: теми, список тем (of a person: календар) · afspraak: домовленість ·
 * kiezen, nomineren: вибирати (for professionals номінувати) · doel: ціль · stap: крок ·
 * plan voor moeilijke tijden: план на важкі часи
 *
 * Names stand where the nominative fits. What somebody did has a form without a person (записано), for
 * the past would tell a man from a woman. A date may end in «р.»: it does not end a sentence.
 */
import {addLanguage} from './add-words.js';

addLanguage('uk', {
  common: () => import('./uk/common.js'),
  ended: () => import('./uk/ended.js'),
  lend: () => import('./uk/lend.js'),
  map: () => import('./uk/map.js'),
  'map-more': () => import('./uk/map-more.js'),
  'map-start': () => import('./uk/map-start.js'),
  'map-eyes': () => import('./uk/map-eyes.js'),
  'map-files': () => import('./uk/map-files.js'),
  'map-time': () => import('./uk/map-time.js'),
  'map-zoom': () => import('./uk/map-zoom.js'),
  goals: () => import('./uk/goals.js'),
  'goal-forms': () => import('./uk/goal-forms.js'),
  'goal-going': () => import('./uk/goal-going.js'),
  'goal-proposing': () => import('./uk/goal-proposing.js'),
  'goal-elsewhere': () => import('./uk/goal-elsewhere.js'),
  'goal-plan': () => import('./uk/goal-plan.js'),
  agenda: () => import('./uk/agenda.js'),
  'agenda-more': () => import('./uk/agenda-more.js'),
  'agenda-live': () => import('./uk/agenda-live.js'),
  'agenda-out': () => import('./uk/agenda-out.js'),
  phases: () => import('./uk/phases.js'),
  group: () => import('./uk/group.js'),
  proposals: () => import('./uk/proposals.js'),
  reins: () => import('./uk/reins.js'),
  deeds: () => import('./uk/deeds.js'),
});
