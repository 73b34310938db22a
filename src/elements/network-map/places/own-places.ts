import {nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {areSectors, layoutSectors, type Lay} from '../../../domain/network/layout-sectors.js';
import {sides, type Side} from '../../../domain/network/rings.js';
import type {Sectors} from '../../../domain/network/sectors.js';
import {sectorMarks} from '../../../domain/network/sector-marks.js';
import {warnOnce} from '../../../ui/warn-once.js';
import type {Scene, Text} from '../scene.js';
import type {PlacesHost} from './host-places.js';
import {sectorsView} from './sectors-view.js';

/** A side as a heading, and as it is said after a name: "Zorg", "bij de zorg". */
export type SideName = string | {readonly name: string; readonly spoken: string};
/** What a portal calls the two sides of the map. */
export type SideNames = Partial<Readonly<Record<Side, SideName>>>;

type Words = Partial<Text>;

/** A portal's own rings, sides and sectors; what is of the wrong shape counts as not given. */
export class OwnPlaces {
  readonly #host: PlacesHost;
  #words: {rings: unknown; sides: unknown; text: Text; made: Text} | undefined;
  #parts: {given: unknown; made: Sectors} | undefined;

  constructor(host: PlacesHost) {
    this.#host = host;
  }

  /** All sentences, with the portal's words for rings and sides; the same object for the same words. */
  text(text: Text): Text {
    const {rings, sides} = this.#host;
    const known = this.#words;
    if (known?.text === text && known.rings === rings && known.sides === sides) return known.made;
    const made = {...text, ...this.#ringWords(rings), ...this.#sideWords(sides)};
    this.#words = {rings, sides, text, made};
    return made;
  }

  get sectors(): Sectors {
    const given = this.#host.sectors;
    if (this.#parts?.given !== given) this.#parts = {given, made: this.#sectorsFrom(given)};
    return this.#parts?.made ?? {};
  }

  /** As `lay`, with everybody in their part of a side. */
  lay(lay: Lay): Lay {
    return (people, box, before) => layoutSectors(people, this.sectors, box, lay, before);
  }

  draw(scene: Scene): unknown {
    const {layout, mapped, sight} = scene;
    const {sectors} = this;
    if (sight !== 'map' || !areSectors(sectors)) return nothing;
    return guard([layout, mapped.length, sectors], () =>
      sectorsView(sectorMarks(layout, mapped, sectors)),
    );
  }

  #ringWords(given: unknown): Words {
    if (given === undefined) return {};
    const names = Array.isArray(given) ? given.map(wordFrom) : [];
    const [ring1, ring2, ring3] = names;
    if (names.length === 3 && ring1 && ring2 && ring3) return {ring1, ring2, ring3};
    warnOnce('rg-network-map', '`rings` is not three names, from near to far: not used.');
    return {};
  }

  #sideWords(given: unknown): Words {
    if (given === undefined) return {};
    const of = (side: Side) => {
      const one = fieldOf(given, side);
      const name = wordFrom(typeof one === 'object' ? fieldOf(one, 'name') : one);
      return {one, name, spoken: wordFrom(fieldOf(one, 'spoken')) ?? name};
    };
    const [informal, formal] = [of('informal'), of('formal')];
    const wrong = [informal, formal].some(({one, name}) => one !== undefined && !name);
    if (wrong || !(informal.name ?? formal.name)) {
      warnOnce(
        'rg-network-map',
        '`sides` has no names for `informal` and `formal`, or names of another shape: not used.',
      );
    }
    return {
      ...(informal.name && {informal: informal.name, withInformal: informal.spoken ?? ''}),
      ...(formal.name && {formal: formal.name, withFormal: formal.spoken ?? ''}),
    };
  }

  #sectorsFrom(given: unknown): Sectors {
    if (given === undefined) return {};
    const found = sides.map((side) => {
      const names = fieldOf(given, side);
      const words = Array.isArray(names) ? names.map(wordFrom) : [];
      const right = words.every((word) => word) && new Set(words).size === words.length;
      const fits = words.length !== 1 && words.length <= most;
      return {side, words: right && fits ? words.map(String) : [], given: names};
    });
    const wrong = found.some(({words, given: names}) => names !== undefined && words.length === 0);
    if (wrong || found.every(({given: names}) => names === undefined)) {
      warnOnce(
        'rg-network-map',
        `\`sectors\` has no lists of 2 to ${most} different names for \`informal\` or \`formal\`: a side without such a list is not cut up.`,
      );
    }
    return Object.fromEntries(found.map(({side, words}) => [side, words]));
  }
}

/** More parts than this leave no room for a person in each. */
const most = 8;

const wordFrom = (given: unknown): string | undefined =>
  typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;

const fieldOf = (given: unknown, key: string): unknown =>
  typeof given === 'object' && given !== null
    ? (given as Readonly<Record<string, unknown>>)[key]
    : undefined;
