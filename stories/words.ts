import type {Catalog} from '../src/i18n/messages.js';
import {english, slicesOf, type Slice} from '../src/languages/slices.js';

type Files = readonly Promise<object>[];

/** Dutch is beside the code, in as many files as are loaded at different moments. */
const dutch: Readonly<Record<Slice, () => Files>> = {
  common: () => [
    import('../src/ui/common.messages.nl.js'),
    import('../src/ui/later.messages.nl.js'),
    import('../src/ui/states.messages.nl.js'),
  ],
  ended: () => [import('../src/ui/ended.messages.nl.js')],
  lend: () => [import('../src/ui/lend/lend.messages.nl.js')],
  map: () => [import('../src/elements/network-map/network-map.messages.nl.js')],
  'map-more': () => [import('../src/elements/network-map/more.messages.nl.js')],
  'map-start': () => [import('../src/elements/network-map/start/start.messages.nl.js')],
  'map-eyes': () => [import('../src/elements/network-map/eyes/eyes.messages.nl.js')],
  'map-files': () => [import('../src/elements/network-map/files/files.messages.nl.js')],
  'map-time': () => [import('../src/elements/network-map/time/time.messages.nl.js')],
  'map-zoom': () => [import('../src/elements/network-map/zoom/zoom.messages.nl.js')],
  goals: () => [import('../src/elements/goal-editor/goal-editor.messages.nl.js')],
  'goal-forms': () => [import('../src/elements/goal-editor/forms.messages.nl.js')],
  'goal-going': () => [import('../src/elements/goal-editor/going.messages.nl.js')],
  'goal-proposing': () => [import('../src/elements/goal-editor/proposing.messages.nl.js')],
  'goal-elsewhere': () => [
    import('../src/elements/goal-editor/elsewhere/elsewhere.messages.nl.js'),
  ],
  'goal-plan': () => [import('../src/elements/goal-editor/plan/plan.messages.nl.js')],
  agenda: () => [import('../src/elements/meeting-agenda/meeting-agenda.messages.nl.js')],
  'agenda-more': () => [import('../src/elements/meeting-agenda/more.messages.nl.js')],
  'agenda-live': () => [import('../src/elements/meeting-agenda/live/live.messages.nl.js')],
  'agenda-out': () => [import('../src/elements/meeting-agenda/out/out.messages.nl.js')],
  phases: () => [
    import('../src/elements/phase-tracker/phase-tracker.messages.nl.js'),
    import('../src/elements/phase-tracker/sheet.messages.nl.js'),
  ],
  group: () => [import('../src/elements/phase-tracker/group/group.messages.nl.js')],
  proposals: () => [import('../src/elements/proposals/proposals.messages.nl.js')],
  reins: () => [import('../src/elements/reins/reins.messages.nl.js')],
  deeds: () => [import('../src/elements/reins/deeds.messages.nl.js')],
};

/** Only what differs with “u”. */
const formalDutch: Readonly<Partial<Record<Slice, () => Files>>> = {
  common: () => [import('../src/ui/common.messages.nl-formal.js')],
  ended: () => [import('../src/ui/ended.messages.nl-formal.js')],
  lend: () => [import('../src/ui/lend/lend.messages.nl-formal.js')],
  map: () => [import('../src/elements/network-map/network-map.messages.nl-formal.js')],
  'map-more': () => [import('../src/elements/network-map/more.messages.nl-formal.js')],
  'map-start': () => [import('../src/elements/network-map/start/start.messages.nl-formal.js')],
  'map-eyes': () => [import('../src/elements/network-map/eyes/eyes.messages.nl-formal.js')],
  'map-files': () => [import('../src/elements/network-map/files/files.messages.nl-formal.js')],
  'map-time': () => [import('../src/elements/network-map/time/time.messages.nl-formal.js')],
  goals: () => [import('../src/elements/goal-editor/goal-editor.messages.nl-formal.js')],
  'goal-forms': () => [import('../src/elements/goal-editor/forms.messages.nl-formal.js')],
  'goal-going': () => [import('../src/elements/goal-editor/going.messages.nl-formal.js')],
  'goal-proposing': () => [import('../src/elements/goal-editor/proposing.messages.nl-formal.js')],
  'goal-elsewhere': () => [
    import('../src/elements/goal-editor/elsewhere/elsewhere.messages.nl-formal.js'),
  ],
  'goal-plan': () => [import('../src/elements/goal-editor/plan/plan.messages.nl-formal.js')],
  agenda: () => [import('../src/elements/meeting-agenda/meeting-agenda.messages.nl-formal.js')],
  'agenda-more': () => [import('../src/elements/meeting-agenda/more.messages.nl-formal.js')],
  'agenda-live': () => [import('../src/elements/meeting-agenda/live/live.messages.nl-formal.js')],
  'agenda-out': () => [import('../src/elements/meeting-agenda/out/out.messages.nl-formal.js')],
  phases: () => [import('../src/elements/phase-tracker/phase-tracker.messages.nl-formal.js')],
  group: () => [import('../src/elements/phase-tracker/group/group.messages.nl-formal.js')],
  proposals: () => [import('../src/elements/proposals/proposals.messages.nl-formal.js')],
  reins: () => [import('../src/elements/reins/reins.messages.nl-formal.js')],
};

/** Drafts: each file of a language is a slice. */
const german: Readonly<Record<Slice, () => Files>> = {
  common: () => [import('../src/languages/de/common.js')],
  ended: () => [import('../src/languages/de/ended.js')],
  lend: () => [import('../src/languages/de/lend.js')],
  map: () => [import('../src/languages/de/map.js')],
  'map-more': () => [import('../src/languages/de/map-more.js')],
  'map-start': () => [import('../src/languages/de/map-start.js')],
  'map-eyes': () => [import('../src/languages/de/map-eyes.js')],
  'map-files': () => [import('../src/languages/de/map-files.js')],
  'map-time': () => [import('../src/languages/de/map-time.js')],
  'map-zoom': () => [import('../src/languages/de/map-zoom.js')],
  goals: () => [import('../src/languages/de/goals.js')],
  'goal-forms': () => [import('../src/languages/de/goal-forms.js')],
  'goal-going': () => [import('../src/languages/de/goal-going.js')],
  'goal-proposing': () => [import('../src/languages/de/goal-proposing.js')],
  'goal-elsewhere': () => [import('../src/languages/de/goal-elsewhere.js')],
  'goal-plan': () => [import('../src/languages/de/goal-plan.js')],
  agenda: () => [import('../src/languages/de/agenda.js')],
  'agenda-more': () => [import('../src/languages/de/agenda-more.js')],
  'agenda-live': () => [import('../src/languages/de/agenda-live.js')],
  'agenda-out': () => [import('../src/languages/de/agenda-out.js')],
  phases: () => [import('../src/languages/de/phases.js')],
  group: () => [import('../src/languages/de/group.js')],
  proposals: () => [import('../src/languages/de/proposals.js')],
  reins: () => [import('../src/languages/de/reins.js')],
  deeds: () => [import('../src/languages/de/deeds.js')],
};

const french: Readonly<Record<Slice, () => Files>> = {
  common: () => [import('../src/languages/fr/common.js')],
  ended: () => [import('../src/languages/fr/ended.js')],
  lend: () => [import('../src/languages/fr/lend.js')],
  map: () => [import('../src/languages/fr/map.js')],
  'map-more': () => [import('../src/languages/fr/map-more.js')],
  'map-start': () => [import('../src/languages/fr/map-start.js')],
  'map-eyes': () => [import('../src/languages/fr/map-eyes.js')],
  'map-files': () => [import('../src/languages/fr/map-files.js')],
  'map-time': () => [import('../src/languages/fr/map-time.js')],
  'map-zoom': () => [import('../src/languages/fr/map-zoom.js')],
  goals: () => [import('../src/languages/fr/goals.js')],
  'goal-forms': () => [import('../src/languages/fr/goal-forms.js')],
  'goal-going': () => [import('../src/languages/fr/goal-going.js')],
  'goal-proposing': () => [import('../src/languages/fr/goal-proposing.js')],
  'goal-elsewhere': () => [import('../src/languages/fr/goal-elsewhere.js')],
  'goal-plan': () => [import('../src/languages/fr/goal-plan.js')],
  agenda: () => [import('../src/languages/fr/agenda.js')],
  'agenda-more': () => [import('../src/languages/fr/agenda-more.js')],
  'agenda-live': () => [import('../src/languages/fr/agenda-live.js')],
  'agenda-out': () => [import('../src/languages/fr/agenda-out.js')],
  phases: () => [import('../src/languages/fr/phases.js')],
  group: () => [import('../src/languages/fr/group.js')],
  proposals: () => [import('../src/languages/fr/proposals.js')],
  reins: () => [import('../src/languages/fr/reins.js')],
  deeds: () => [import('../src/languages/fr/deeds.js')],
};

const ukrainian: Readonly<Record<Slice, () => Files>> = {
  common: () => [import('../src/languages/uk/common.js')],
  ended: () => [import('../src/languages/uk/ended.js')],
  lend: () => [import('../src/languages/uk/lend.js')],
  map: () => [import('../src/languages/uk/map.js')],
  'map-more': () => [import('../src/languages/uk/map-more.js')],
  'map-start': () => [import('../src/languages/uk/map-start.js')],
  'map-eyes': () => [import('../src/languages/uk/map-eyes.js')],
  'map-files': () => [import('../src/languages/uk/map-files.js')],
  'map-time': () => [import('../src/languages/uk/map-time.js')],
  'map-zoom': () => [import('../src/languages/uk/map-zoom.js')],
  goals: () => [import('../src/languages/uk/goals.js')],
  'goal-forms': () => [import('../src/languages/uk/goal-forms.js')],
  'goal-going': () => [import('../src/languages/uk/goal-going.js')],
  'goal-proposing': () => [import('../src/languages/uk/goal-proposing.js')],
  'goal-elsewhere': () => [import('../src/languages/uk/goal-elsewhere.js')],
  'goal-plan': () => [import('../src/languages/uk/goal-plan.js')],
  agenda: () => [import('../src/languages/uk/agenda.js')],
  'agenda-more': () => [import('../src/languages/uk/agenda-more.js')],
  'agenda-live': () => [import('../src/languages/uk/agenda-live.js')],
  'agenda-out': () => [import('../src/languages/uk/agenda-out.js')],
  phases: () => [import('../src/languages/uk/phases.js')],
  group: () => [import('../src/languages/uk/group.js')],
  proposals: () => [import('../src/languages/uk/proposals.js')],
  reins: () => [import('../src/languages/uk/reins.js')],
  deeds: () => [import('../src/languages/uk/deeds.js')],
};

const arabic: Readonly<Record<Slice, () => Files>> = {
  common: () => [import('../src/languages/ar/common.js')],
  ended: () => [import('../src/languages/ar/ended.js')],
  lend: () => [import('../src/languages/ar/lend.js')],
  map: () => [import('../src/languages/ar/map.js')],
  'map-more': () => [import('../src/languages/ar/map-more.js')],
  'map-start': () => [import('../src/languages/ar/map-start.js')],
  'map-eyes': () => [import('../src/languages/ar/map-eyes.js')],
  'map-files': () => [import('../src/languages/ar/map-files.js')],
  'map-time': () => [import('../src/languages/ar/map-time.js')],
  'map-zoom': () => [import('../src/languages/ar/map-zoom.js')],
  goals: () => [import('../src/languages/ar/goals.js')],
  'goal-forms': () => [import('../src/languages/ar/goal-forms.js')],
  'goal-going': () => [import('../src/languages/ar/goal-going.js')],
  'goal-proposing': () => [import('../src/languages/ar/goal-proposing.js')],
  'goal-elsewhere': () => [import('../src/languages/ar/goal-elsewhere.js')],
  'goal-plan': () => [import('../src/languages/ar/goal-plan.js')],
  agenda: () => [import('../src/languages/ar/agenda.js')],
  'agenda-more': () => [import('../src/languages/ar/agenda-more.js')],
  'agenda-live': () => [import('../src/languages/ar/agenda-live.js')],
  'agenda-out': () => [import('../src/languages/ar/agenda-out.js')],
  phases: () => [import('../src/languages/ar/phases.js')],
  group: () => [import('../src/languages/ar/group.js')],
  proposals: () => [import('../src/languages/ar/proposals.js')],
  reins: () => [import('../src/languages/ar/reins.js')],
  deeds: () => [import('../src/languages/ar/deeds.js')],
};

const turkish: Readonly<Record<Slice, () => Files>> = {
  common: () => [import('../src/languages/tr/common.js')],
  ended: () => [import('../src/languages/tr/ended.js')],
  lend: () => [import('../src/languages/tr/lend.js')],
  map: () => [import('../src/languages/tr/map.js')],
  'map-more': () => [import('../src/languages/tr/map-more.js')],
  'map-start': () => [import('../src/languages/tr/map-start.js')],
  'map-eyes': () => [import('../src/languages/tr/map-eyes.js')],
  'map-files': () => [import('../src/languages/tr/map-files.js')],
  'map-time': () => [import('../src/languages/tr/map-time.js')],
  'map-zoom': () => [import('../src/languages/tr/map-zoom.js')],
  goals: () => [import('../src/languages/tr/goals.js')],
  'goal-forms': () => [import('../src/languages/tr/goal-forms.js')],
  'goal-going': () => [import('../src/languages/tr/goal-going.js')],
  'goal-proposing': () => [import('../src/languages/tr/goal-proposing.js')],
  'goal-elsewhere': () => [import('../src/languages/tr/goal-elsewhere.js')],
  'goal-plan': () => [import('../src/languages/tr/goal-plan.js')],
  agenda: () => [import('../src/languages/tr/agenda.js')],
  'agenda-more': () => [import('../src/languages/tr/agenda-more.js')],
  'agenda-live': () => [import('../src/languages/tr/agenda-live.js')],
  'agenda-out': () => [import('../src/languages/tr/agenda-out.js')],
  phases: () => [import('../src/languages/tr/phases.js')],
  group: () => [import('../src/languages/tr/group.js')],
  proposals: () => [import('../src/languages/tr/proposals.js')],
  reins: () => [import('../src/languages/tr/reins.js')],
  deeds: () => [import('../src/languages/tr/deeds.js')],
};

const loaders: Readonly<Record<string, (slice: Slice) => Files>> = {
  nl: (slice) => dutch[slice](),
  'nl-x-formal': (slice) => formalDutch[slice]?.() ?? [],
  en: (slice) => [english[slice]()],
  de: (slice) => german[slice](),
  fr: (slice) => french[slice](),
  uk: (slice) => ukrainian[slice](),
  ar: (slice) => arabic[slice](),
  tr: (slice) => turkish[slice](),
};

/** One sentence in all languages. What a language says as another does is left out (`nl-x-formal`). */
export interface WordRow {
  readonly slice: Slice;
  /** Which elements say it; a page replaces it under this name and this key. */
  readonly elements: readonly string[];
  readonly key: string;
  /** By language tag: the sentence, with its parts between braces. */
  readonly said: Readonly<Record<string, string>>;
  /** The sentence or the function itself. */
  readonly messages: Readonly<Record<string, Catalog[string]>>;
}

/** Every sentence of the package in every language, as a table: for the catalogue, and for tests. */
export async function allWords(): Promise<readonly WordRow[]> {
  const slices = Object.keys(english) as Slice[];
  return (await Promise.all(slices.map(rowsOf))).flat();
}

async function rowsOf(slice: Slice): Promise<readonly WordRow[]> {
  const catalogs = new Map<string, Catalog>();
  for (const [tag, load] of Object.entries(loaders))
    catalogs.set(
      tag,
      Object.assign({}, ...(await Promise.all(load(slice))).flatMap(Object.values)),
    );
  const elements = Object.entries(slicesOf)
    .filter(([, slices]) => (slices as readonly Slice[]).includes(slice))
    .map(([tag]) => tag);
  const parts = partsOf(catalogs.get('nl') ?? {}, catalogs.get('en') ?? {});
  const keys = new Set([...catalogs.values()].flatMap(Object.keys));
  return [...keys].map((key) => {
    const messages = Object.fromEntries(
      [...catalogs].flatMap(([tag, {[key]: message}]) =>
        message === undefined ? [] : [[tag, message]],
      ),
    );
    const said = Object.entries(messages).map(([tag, one]) => [tag, spelled(one, parts(key))]);
    return {slice, elements, key, said: Object.fromEntries(said), messages};
  });
}

/** What the parts of a sentence are called, as the catalogs themselves name them. */
const partsOf =
  (...catalogs: readonly Catalog[]) =>
  (key: string): readonly string[] => {
    const names = catalogs.flatMap(({[key]: message}) => {
      const [, list = ''] = /^\(?([^)=]*)/.exec(String(message)) ?? [];
      return typeof message === 'function' ? [list.split(',').map((one) => one.trim())] : [];
    });
    return names.sort((a, b) => b.length - a.length)[0] ?? [];
  };

/** With the name of each part in its place, such as “{name} staat op de kaart.”. */
function spelled(message: Catalog[string], parts: readonly string[]): string {
  if (typeof message === 'string') return message;
  const say = message as (...parts: readonly unknown[]) => string;
  const some = parts.map((name) =>
    /^(count|minutes|months|pages|place|number|round|of|score|most)$/.test(name) ? 7 : `{${name}}`,
  );
  return say(...some);
}
