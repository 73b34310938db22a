/*
 * Arabic, a draft: not yet reviewed by a native speaker. Modern Standard, in plain words.
 *
 * Whoever reads it is neither a man nor a woman in it, as far as Arabic can: what is the same for both in
 * writing (your ـك, you did, you can with a noun), buttons that name the act or say “I”, and nothing that
 * orders. Of others by name it says what there is, never “he” or “she” does. Where a noun is needed it is
 * «شخص», a word for anybody; a man and a woman are both named for kin and professions («أخ أو أخت»). Only
 * the plural of a mixed company («المختصون») and «الممثل القانوني» have the common form.
 *
 * What the method's own words are called here, everywhere the same:
 * resourcegroep: المجموعة · cliënt: الشخص المعني · regieondersteuner: الشخص المرافق ·
 * zorgverantwoordelijke: الشخص المسؤول عن الرعاية · hulpverlener: شخص مختص, المختصون · naaste: شخص مقرّب ·
 * ervaringsdeskundige: شخص خبير بالتجربة · bijeenkomst: لقاء · agenda: جدول اللقاء (in a phone: التقويم) ·
 * afspraak: اتفاق (in a calendar: موعد) · kiezen: اختيار (for professionals ترشيح) · vragen, to take part:
 * دعوة · doel: هدف · stap: خطوة · voorstel: اقتراح · fase: مرحلة · ronde: جولة · plan voor moeilijke tijden:
 * خطة للأوقات الصعبة
 */
import {addLanguage} from './add-words.js';

addLanguage('ar', {
  common: () => import('./ar/common.js'),
  ended: () => import('./ar/ended.js'),
  lend: () => import('./ar/lend.js'),
  map: () => import('./ar/map.js'),
  'map-more': () => import('./ar/map-more.js'),
  'map-start': () => import('./ar/map-start.js'),
  'map-eyes': () => import('./ar/map-eyes.js'),
  'map-files': () => import('./ar/map-files.js'),
  'map-time': () => import('./ar/map-time.js'),
  'map-zoom': () => import('./ar/map-zoom.js'),
  goals: () => import('./ar/goals.js'),
  'goal-forms': () => import('./ar/goal-forms.js'),
  'goal-going': () => import('./ar/goal-going.js'),
  'goal-proposing': () => import('./ar/goal-proposing.js'),
  'goal-elsewhere': () => import('./ar/goal-elsewhere.js'),
  'goal-plan': () => import('./ar/goal-plan.js'),
  agenda: () => import('./ar/agenda.js'),
  'agenda-more': () => import('./ar/agenda-more.js'),
  'agenda-live': () => import('./ar/agenda-live.js'),
  'agenda-out': () => import('./ar/agenda-out.js'),
  phases: () => import('./ar/phases.js'),
  group: () => import('./ar/group.js'),
  proposals: () => import('./ar/proposals.js'),
  reins: () => import('./ar/reins.js'),
  deeds: () => import('./ar/deeds.js'),
});
