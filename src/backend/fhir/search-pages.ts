import {baseOf, placeOf} from '../../exchange/fhir/found.js';
import {at, listOf, textAt, type Fields, type Resource} from '../../exchange/fhir/resource.js';
import {BackendError} from '../backend.js';

const pageSize = 200;

/** Of one search: far more than any group has. */
const mostPages = 200;

type AddressOf = (more: Readonly<Record<string, string>>) => string;

const trouble = (hint: string) => new BackendError('unavailable', {hint});

/**
 * The pages of one search: by the links of the server, and where it gives none, though there may be more,
 * by when things were written.
 */
export class SearchPages {
  readonly first: string;
  readonly #type: string;
  readonly #addressOf: AddressOf;
  readonly #seen = new Set<string>();
  readonly #found = new Map<string, Resource>();
  /** The addresses by which the server calls itself. */
  readonly bases = new Set<string>();

  constructor(type: string, addressOf: AddressOf) {
    this.#type = type;
    this.#addressOf = addressOf;
    this.first = addressOf({_sort: '_lastUpdated', _count: String(pageSize)});
    this.#seen.add(this.first);
  }

  get found(): readonly Resource[] {
    return [...this.#found.values()];
  }

  /** Takes what is on this page, and tells where the next one is. */
  after(page: unknown): string | undefined {
    if (at(page, 'resourceType') !== 'Bundle') throw trouble('a search was not answered');
    const bundle = listOf(page)[0] ?? {};
    const before = this.#found.size;
    const entries = listOf(bundle['entry']);
    for (const {resource, fullUrl} of entries) this.#keep(listOf(resource)[0], fullUrl);
    const link = listOf(bundle['link']).find(({relation}) => relation === 'next');
    if (link) return this.#to(this.#within(textAt(link, 'url') ?? ''));
    if (entries.length < pageSize) return undefined;
    if (this.#found.size === before) throw trouble('there is more, and no way to the next page');
    const latest = this.found.map(writtenOn).reduce((a, b) => (a > b ? a : b));
    return this.#to(
      this.#addressOf({
        ...{_lastUpdated: `ge${latest}`, _sort: '_lastUpdated', _count: String(pageSize)},
      }),
    );
  }

  #to(address: string): string {
    if (this.#seen.has(address)) throw trouble('the pages of this server go round in a circle');
    if (this.#seen.size >= mostPages) throw trouble('there is no end to the pages of this server');
    this.#seen.add(address);
    return address;
  }

  /** Who asks is told to nobody else. */
  #within(link: string): string {
    const address = new URL(link, this.first);
    if (address.origin !== new URL(this.first).origin) {
      throw trouble('the next page is on another server');
    }
    return address.href;
  }

  #keep(resource: Fields | undefined, fullUrl: unknown): void {
    const type = resource?.['resourceType'];
    if (resource === undefined || type !== this.#type) return;
    const whole = {...resource, resourceType: this.#type};
    const place = placeOf(whole) ?? '';
    this.#found.set(place, whole);
    const base = typeof fullUrl === 'string' ? baseOf(fullUrl) : undefined;
    if (base !== undefined && fullUrl === base + place) this.bases.add(base);
  }
}

const writtenOn = (resource: Resource): string => textAt(resource, 'meta', 'lastUpdated') ?? '';
