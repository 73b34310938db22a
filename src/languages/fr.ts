/*
 * French, a draft: not yet reviewed by a native speaker. In the tu-form, and without words that are
 * only for men or only for women where there are others.
 *
 * What the method's own words are called here, everywhere the same:
 * resourcegroep: groupe · cliënt: personne accompagnée · regieondersteuner: personne d’appui (t’aide
 * avec ton groupe) · zorgverantwoordelijke: responsable des soins · hulpverlener: aide professionnelle ·
 * naaste: proche · ervaringsdeskundige: pair-aidance · bijeenkomst: réunion · agenda: programme, with
 * sujets in it (agenda is the calendar) · afspraak: accord · kiezen, nomineren: choisir (for
 * professionals désigner) · doel: objectif · stap: étape · plan voor moeilijke tijden: plan pour les
 * moments difficiles
 */
import {addLanguage} from './add-words.js';

addLanguage('fr', {
  common: () => import('./fr/common.js'),
  ended: () => import('./fr/ended.js'),
  lend: () => import('./fr/lend.js'),
  map: () => import('./fr/map.js'),
  'map-more': () => import('./fr/map-more.js'),
  'map-start': () => import('./fr/map-start.js'),
  'map-eyes': () => import('./fr/map-eyes.js'),
  'map-files': () => import('./fr/map-files.js'),
  'map-time': () => import('./fr/map-time.js'),
  'map-zoom': () => import('./fr/map-zoom.js'),
  goals: () => import('./fr/goals.js'),
  'goal-forms': () => import('./fr/goal-forms.js'),
  'goal-going': () => import('./fr/goal-going.js'),
  'goal-proposing': () => import('./fr/goal-proposing.js'),
  'goal-elsewhere': () => import('./fr/goal-elsewhere.js'),
  'goal-plan': () => import('./fr/goal-plan.js'),
  agenda: () => import('./fr/agenda.js'),
  'agenda-more': () => import('./fr/agenda-more.js'),
  'agenda-live': () => import('./fr/agenda-live.js'),
  'agenda-out': () => import('./fr/agenda-out.js'),
  phases: () => import('./fr/phases.js'),
  group: () => import('./fr/group.js'),
  proposals: () => import('./fr/proposals.js'),
  reins: () => import('./fr/reins.js'),
  deeds: () => import('./fr/deeds.js'),
});
