import * as v from 'valibot';
import {isDay} from './day.js';
import {textLimits} from './text-limits.js';

/**
 * A word from a known list, or any other text: what a newer version or another system wrote is kept
 * and shown as it is, never dropped.
 */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** What a schema lets through, deeply readonly and without the index signature of `looseObject`. */
export type Immutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Immutable<Item>[]
    : T extends object
      ? {readonly [K in keyof T as string extends K ? never : K]: Immutable<T[K]>}
      : T;

/** An opaque id, made by the host or by `crypto.randomUUID()`; it never contains a name. */
export const id = v.pipe(v.string(), v.nonEmpty());

/** An instant, as `2026-11-22T09:30:00Z` or with an offset. */
export const instant = v.pipe(
  v.string(),
  v.check(
    (text) =>
      /^.{10}T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
      isDay(text.slice(0, 10)) &&
      !Number.isNaN(Date.parse(text)),
    'an instant, as 2026-11-22T09:30:00Z',
  ),
);

/** A calendar day, as `2026-11-22`. */
export const day = v.pipe(v.string(), v.check(isDay, 'a day, as 2026-11-22'));

/** Plain text as somebody typed it, however long; kept letter for letter. */
export const text = v.string();

const saysSomething = v.check<string, string>(
  (value) => value.trim() !== '',
  'a text that says something',
);
const upTo = (most: number) =>
  v.maxLength<string, number, string>(most, `at most ${most} characters`);

/** Text that must say something. */
export const someText = v.pipe(v.string(), saysSomething);

/** Text in a command, by its kind: see `textLimits`. */
export const written = {
  name: v.pipe(v.string(), upTo(textLimits.name)),
  line: v.pipe(v.string(), upTo(textLimits.line)),
  text: v.pipe(v.string(), upTo(textLimits.text)),
  someName: v.pipe(v.string(), saysSomething, upTo(textLimits.name)),
  someLine: v.pipe(v.string(), saysSomething, upTo(textLimits.line)),
  someText: v.pipe(v.string(), saysSomething, upTo(textLimits.text)),
} as const;

/** What somebody says with a wish: kept with it, for the client, where it waits. */
export const said = {message: v.optional(written.line)} as const;

/** A place in an order, between its neighbours: see `orderBetween`. Compared as plain text. */
export const orderKey = v.pipe(v.string(), v.nonEmpty());

/** A field of a change: `null` takes it away, and one that is not named stays as it is. */
export const nullable = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema));

/** A word from a list that later versions and hosts may extend. */
export function open<const Known extends string>(
  known: readonly Known[],
): v.GenericSchema<Open<Known>> {
  return v.pipe(v.string(), v.nonEmpty(), v.metadata({examples: [...known]}));
}

/** Who does something. Ids only; the name is looked up in the group. */
export const actorRef = v.variant('kind', [
  v.looseObject({kind: v.literal('client')}),
  v.looseObject({kind: v.literal('member'), membershipId: id}),
  v.looseObject({kind: v.literal('legalRepresentative'), ref: id}),
]);
export type ActorRef = Immutable<v.InferOutput<typeof actorRef>>;

/** Left by a delegate on what was done in the client's name (DR8). */
export const onBehalf = v.looseObject({by: actorRef, delegationId: v.optional(id), on: instant});
export type OnBehalf = Immutable<v.InferOutput<typeof onBehalf>>;

/** Fields that every record may carry. */
export const mark = {onBehalf: v.optional(onBehalf)};
