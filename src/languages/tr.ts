/*
 * Turkish, a draft: not yet reviewed by a native speaker. With “sen”.
 *
 * What the method's own words are called here, everywhere the same:
 * resourcegroep: grup · cliënt: danışan · regieondersteuner: grup destekçisi (grubunda sana yardım
 * eder) · zorgverantwoordelijke: bakımdan sorumlu kişi · hulpverlener: bakım çalışanı · naaste: yakın
 * kişi · ervaringsdeskundige: deneyim uzmanı · bijeenkomst: buluşma · agenda: konular, konu listesi ·
 * afspraak: ortak karar (in a calendar: randevu) · kiezen, nomineren: seçmek (for professionals aday
 * göstermek) · doel: hedef · stap: adım · plan voor moeilijke tijden: zor zamanlar için plan
 *
 * Names and dates get no ending, as it depends on their last vowel: they stand before “için” or
 * “tarihinde”, behind a colon, or are the subject. A noun behind a number is singular.
 */
import {addLanguage} from './add-words.js';

addLanguage('tr', {
  common: () => import('./tr/common.js'),
  ended: () => import('./tr/ended.js'),
  lend: () => import('./tr/lend.js'),
  map: () => import('./tr/map.js'),
  'map-more': () => import('./tr/map-more.js'),
  'map-start': () => import('./tr/map-start.js'),
  'map-eyes': () => import('./tr/map-eyes.js'),
  'map-files': () => import('./tr/map-files.js'),
  'map-time': () => import('./tr/map-time.js'),
  'map-zoom': () => import('./tr/map-zoom.js'),
  goals: () => import('./tr/goals.js'),
  'goal-forms': () => import('./tr/goal-forms.js'),
  'goal-going': () => import('./tr/goal-going.js'),
  'goal-proposing': () => import('./tr/goal-proposing.js'),
  'goal-elsewhere': () => import('./tr/goal-elsewhere.js'),
  'goal-plan': () => import('./tr/goal-plan.js'),
  agenda: () => import('./tr/agenda.js'),
  'agenda-more': () => import('./tr/agenda-more.js'),
  'agenda-live': () => import('./tr/agenda-live.js'),
  'agenda-out': () => import('./tr/agenda-out.js'),
  phases: () => import('./tr/phases.js'),
  group: () => import('./tr/group.js'),
  proposals: () => import('./tr/proposals.js'),
  reins: () => import('./tr/reins.js'),
  deeds: () => import('./tr/deeds.js'),
});
