import type {Translation} from '../i18n/messages.js';

/** The catalog in slices, as they are loaded, in English: the measure for every other language. */
export const english = {
  common: () => import('../ui/common.messages.js'),
  ended: () => import('../ui/ended.messages.js'),
  lend: () => import('../ui/lend/lend.messages.js'),
  map: () => import('../elements/network-map/network-map.messages.js'),
  'map-more': () => import('../elements/network-map/more.messages.js'),
  'map-start': () => import('../elements/network-map/start/start.messages.js'),
  'map-eyes': () => import('../elements/network-map/eyes/eyes.messages.js'),
  'map-files': () => import('../elements/network-map/files/files.messages.js'),
  'map-time': () => import('../elements/network-map/time/time.messages.js'),
  'map-zoom': () => import('../elements/network-map/zoom/zoom.messages.js'),
  goals: () => import('../elements/goal-editor/goal-editor.messages.js'),
  'goal-forms': () => import('../elements/goal-editor/forms.messages.js'),
  'goal-going': () => import('../elements/goal-editor/going.messages.js'),
  'goal-proposing': () => import('../elements/goal-editor/proposing.messages.js'),
  'goal-elsewhere': () => import('../elements/goal-editor/elsewhere/elsewhere.messages.js'),
  'goal-plan': () => import('../elements/goal-editor/plan/plan.messages.js'),
  agenda: () => import('../elements/meeting-agenda/meeting-agenda.messages.js'),
  'agenda-more': () => import('../elements/meeting-agenda/more.messages.js'),
  'agenda-live': () => import('../elements/meeting-agenda/live/live.messages.js'),
  'agenda-out': () => import('../elements/meeting-agenda/out/out.messages.js'),
  phases: () => import('../elements/phase-tracker/phase-tracker.messages.js'),
  group: () => import('../elements/phase-tracker/group/group.messages.js'),
  proposals: () => import('../elements/proposals/proposals.messages.js'),
  reins: () => import('../elements/reins/reins.messages.js'),
  deeds: () => import('../elements/reins/deeds.messages.js'),
} as const;

export type Slice = keyof typeof english;
type English = {readonly [S in Slice]: Awaited<ReturnType<(typeof english)[S]>>['en']};

/** A slice in another language: the same keys, with the same parts. */
export type Words<S extends Slice> = Translation<English[S]>;

/** What every element says. */
export const shared = ['common', 'ended', 'lend'] as const;

/** Whether these sentences are those of every element. */
export const isShared = (slice: string): boolean => shared.some((one) => one === slice);

/** What each element says. Where two slices have a sentence of one name, a page replaces both. */
export const slicesOf = {
  'rg-network-map': [
    ...shared,
    ...(['map', 'map-more', 'map-start', 'map-eyes', 'map-files', 'map-time', 'map-zoom'] as const),
  ],
  'rg-goal-editor': [
    ...shared,
    ...([
      'goals',
      'goal-forms',
      'goal-going',
      'goal-proposing',
      'goal-elsewhere',
      'goal-plan',
    ] as const),
  ],
  'rg-meeting-agenda': [
    ...shared,
    ...(['agenda', 'agenda-more', 'agenda-live', 'agenda-out'] as const),
  ],
  'rg-phase-tracker': [...shared, 'phases', 'group'],
  'rg-proposals': [...shared, 'proposals'],
  'rg-reins': [...shared, 'reins', 'deeds'],
} as const satisfies Readonly<Record<string, readonly Slice[]>>;

type KeyOf<Said> = Said extends unknown ? keyof Said : never;
type At<Said, Key> = Said extends unknown ? (Key extends keyof Said ? Said[Key] : never) : never;

type Some<S extends Slice> = {
  readonly [Key in KeyOf<Words<S>>]?: At<Words<S>, Key>;
};

/** Some sentences of one element, by their keys, in whatever slice they are. */
export type ElementWords<Tag extends keyof typeof slicesOf> = Some<(typeof slicesOf)[Tag][number]>;

/** Some sentences of every element. */
export type SharedWords = Some<(typeof shared)[number]>;
