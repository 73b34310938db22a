import {day, id, instant, orderKey} from '../../src/domain/base.js';
import {command} from '../../src/domain/command.js';
import {group as groupSchema, type ResourceGroup} from '../../src/domain/group.js';

/** What a valibot schema shows of itself, as far as it is walked here. */
interface Shape {
  readonly type: string;
  readonly pipe?: readonly {readonly type: string}[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
  readonly literal?: unknown;
}

/** What a string is there for. */
export type Kind = 'text' | 'word' | 'other';

const shapeOf = (schema: unknown): Shape => schema as Shape;
const named = new Set([id, instant, day, orderKey].map(shapeOf));

function kindOf(shape: Shape): Kind | undefined {
  const actions = (shape.pipe?.slice(1) ?? [])
    .map(({type}) => type)
    // Commands are limited, records are not.
    .filter((type) => type !== 'max_length');
  if (shape.type !== 'string' || named.has(shape)) return undefined;
  // Words from a list that later versions extend: see `open`.
  if (actions.includes('metadata')) return 'word';
  const says = actions.length === 0 || isSomeText(shape);
  return says ? 'text' : 'other';
}

const isSomeText = ({pipe = []}: Shape): boolean =>
  pipe.some((action) => 'message' in action && action.message === 'a text that says something');

type Write = (place: string, kind: Kind, value: unknown) => unknown;

/**
 * A copy of a group in which every string that somebody or something may have written is another:
 * found by the schemas, so that a field that comes later is found too. What may be written and is not,
 * is; `place` is as `goals.3.text`.
 */
export function rewritten(group: ResourceGroup, write: Write): ResourceGroup {
  // The shape stays; only strings become others.
  return walk(shapeOf(groupSchema), group, '', write) as ResourceGroup;
}

function walk(shape: Shape, value: unknown, place: string, write: Write): unknown {
  const kind = kindOf(shape);
  if (kind !== undefined) return write(place, kind, value);
  if (shape.wrapped !== undefined) {
    const within = kindOf(shape.wrapped);
    // What may be said is said; but a word that is left out means something.
    if (value === undefined && within !== 'text') return value;
    return walk(shape.wrapped, value, place, write);
  }
  if (Array.isArray(value) && shape.item !== undefined) {
    const {item} = shape;
    return value.map((one, at) => walk(item, one, `${place}.${at}`, write));
  }
  const entries = entriesOf(shape, value);
  if (entries === undefined || typeof value !== 'object' || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const [key, field] of Object.entries(entries)) {
    // A proposal keeps a command as it came.
    const inner = place.startsWith('.proposals') && key === 'command' ? shapeOf(command) : field;
    const next = walk(inner, fields.get(key), `${place}.${key}`, write);
    if (next !== undefined) fields.set(key, next);
  }
  return Object.fromEntries(fields);
}

/** The fields of an object; of a choice between objects, those of the one that fits. */
function entriesOf(shape: Shape, value: unknown): Shape['entries'] {
  if (shape.entries !== undefined) return shape.entries;
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const fitting = shape.options?.find(({entries = {}}) =>
    ['kind', 'type'].some((key) => {
      const said = entries[key]?.literal;
      return said !== undefined && said === fields.get(key);
    }),
  );
  return fitting?.entries;
}

const pwn = 'window.__pwned = true';

/** What people paste, and what people try. */
export const hostileTexts: readonly string[] = [
  `<img src=x onerror="${pwn}">`,
  `<script>${pwn}</script>`,
  `"'><svg onload="${pwn}"><style>*{display:none}</style>`,
  `</textarea></p></dialog><iframe srcdoc="<script>parent.__pwned = true</script>"></iframe>`,
  `javascript:${pwn}//`,
  `  JaVaScRiPt:${pwn}`,
  `data:text/html,<script>${pwn}</script>`,
  `https://example.org/"onmouseover="${pwn}`,
  `\${${pwn}} {{constructor.constructor('${pwn}')()}} <%= ${pwn} %>`,
  '<!--?lit$1$--><?lit$1$> lit$1$ {{lit-1}} <!---->',
  '&lt;b&gt; &amp; &#60;i&#62; &nbsp;',
  '\u202Eachterstevoren\u202C \u2067binnen\u2069 \u061C\u200F',
  'a\u200Bb\u200C\u200D\u2060\uFEFF\u00AD',
  'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324a\u0349\u0348l\u0360g\u0321o',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 👩🏽‍👩🏽‍👧🏽‍👦🏽 🇳🇱 𠜎',
  '\uD800 alleen \uDC00',
  '\u0000\u0007\u001B[31m\u2028\u2029',
  'regel\nregel\r\nregel\ttab',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'مرحبا بكم في المجموعة',
  'W'.repeat(400),
  '漢字'.repeat(150),
  '_'.repeat(300),
  '٠١٢ '.repeat(90),
];
