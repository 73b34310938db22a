/*
 * German, a draft: not yet reviewed by a native speaker. In the du-form.
 *
 * What the method's own words are called here, everywhere the same:
 * resourcegroep: Gruppe · cliënt: begleitete Person · regieondersteuner: Gruppenbegleitung (hilft dir
 * mit deiner Gruppe) · zorgverantwoordelijke: verantwortliche Fachkraft · hulpverlener: Fachkraft ·
 * naaste: nahestehende Person · ervaringsdeskundige: Peer-Begleitung · bijeenkomst: Treffen · agenda:
 * Themen, Themenliste · afspraak: Absprache · kiezen, nomineren: auswählen (for professionals
 * nominieren) · doel: Ziel · stap: Schritt · plan voor moeilijke tijden: Plan für schwere Zeiten
 */
import {addLanguage} from './add-words.js';

addLanguage('de', {
  common: () => import('./de/common.js'),
  ended: () => import('./de/ended.js'),
  lend: () => import('./de/lend.js'),
  map: () => import('./de/map.js'),
  'map-more': () => import('./de/map-more.js'),
  'map-start': () => import('./de/map-start.js'),
  'map-eyes': () => import('./de/map-eyes.js'),
  'map-files': () => import('./de/map-files.js'),
  'map-time': () => import('./de/map-time.js'),
  'map-zoom': () => import('./de/map-zoom.js'),
  goals: () => import('./de/goals.js'),
  'goal-forms': () => import('./de/goal-forms.js'),
  'goal-going': () => import('./de/goal-going.js'),
  'goal-proposing': () => import('./de/goal-proposing.js'),
  'goal-elsewhere': () => import('./de/goal-elsewhere.js'),
  'goal-plan': () => import('./de/goal-plan.js'),
  agenda: () => import('./de/agenda.js'),
  'agenda-more': () => import('./de/agenda-more.js'),
  'agenda-live': () => import('./de/agenda-live.js'),
  'agenda-out': () => import('./de/agenda-out.js'),
  phases: () => import('./de/phases.js'),
  group: () => import('./de/group.js'),
  proposals: () => import('./de/proposals.js'),
  reins: () => import('./de/reins.js'),
  deeds: () => import('./de/deeds.js'),
});
