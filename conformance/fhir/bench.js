/** What every check of a FHIR server works with: plain requests, and resources for the test that go again. */
import {randomUUID} from 'node:crypto';
import {expect, NotLooked} from '../expect.js';
import {credentialsOf} from '../line.js';
import {whyNot} from '../reaching.js';

/**
 * @typedef {object} Options
 * @property {string} base the address of the FHIR server
 * @property {string} [as] the token of somebody who may read and write a client's record
 * @property {string} [patient] as `Patient/123`: whose record the test resources go into
 * @property {string} [origin] of the portal's pages
 */

/** @typedef {{status: number, headers: Headers, text: string, body: any}} Answer */
/** @typedef {{method?: string, headers?: Record<string, string>, body?: object}} Asked */
/** @typedef {{resourceType: string, id?: string} & Record<string, any>} Resource */

const mediaType = 'application/fhir+json';
const patienceMilliseconds = 15_000;
const mostRounds = 6;
const atOnce = 10;

/** By this anybody finds what a test left behind. */
export const markSystem = 'urn:resourcegroep:conformance';
export const markText = 'Proef van resourcegroep-conformance, mag weg';

/** All that a group is made of, with the people behind it. */
export const types = [
  ...['Patient', 'CareTeam', 'CarePlan', 'EpisodeOfCare', 'RelatedPerson', 'Practitioner'],
  ...['PractitionerRole', 'Organization', 'Basic', 'Goal', 'Observation', 'Task', 'Appointment'],
  ...['Encounter', 'Composition'],
];

export class FhirBench {
  /** One run: its resources, and no others. */
  run = randomUUID();
  /** Where this run made something that is still there. @type {Set<string>} */
  made = new Set();
  /** @type {Promise<string> | undefined} */
  #patient;

  /** @param {Options} options */
  constructor(options) {
    this.options = {...options, base: options.base.replace(/\/+$/, '')};
  }

  /** Asks as the user, and remembers what came to be. @type {typeof globalThis.fetch} */
  fetch = async (input, init = {}) => {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(credentialsOf(this.options.as)))
      headers.set(name, value);
    const response = await fetch(input, {...init, headers});
    const isWrite = ['POST', 'PUT'].includes(init.method ?? 'GET');
    if (isWrite && response.ok) this.#remember(response, jsonIn(await response.clone().text()));
    return response;
  };

  /** @param {Response} response @param {any} body */
  #remember(response, body) {
    const place = placeIn(response.headers.get('location'));
    const own = place ?? placeOf(body);
    if (response.status === 201 && own !== undefined) this.made.add(own);
    for (const {response: one} of body?.type === 'transaction-response' ? (body.entry ?? []) : []) {
      const made = placeIn(one?.location);
      if (String(one?.status).startsWith('201') && made !== undefined) this.made.add(made);
    }
  }

  /**
   * @param {string} path below the base address, or a whole address
   * @param {Asked} [asked]
   * @param {typeof globalThis.fetch} [ask]
   * @returns {Promise<Answer>}
   */
  async ask(path, {method = 'GET', headers = {}, body} = {}, ask = this.fetch) {
    const address = /^https?:/.test(path) ? path : `${this.options.base}${path && `/${path}`}`;
    const sent = body && {body: JSON.stringify(body)};
    const type = body && {'Content-Type': mediaType, Prefer: 'return=representation'};
    const signal = AbortSignal.timeout(patienceMilliseconds);
    try {
      const all = {Accept: mediaType, ...type, ...headers};
      const response = await ask(address, {method, headers: all, signal, ...sent});
      const text = await response.text();
      return {status: response.status, headers: response.headers, text, body: jsonIn(text)};
    } catch (error) {
      return {status: 0, headers: new Headers(), text: whyNot(error), body: undefined};
    }
  }

  /** The client whose record this is. @returns {Promise<string>} */
  patient() {
    const given = this.options.patient;
    this.#patient ??= given === undefined ? this.#newPatient() : Promise.resolve(given);
    return this.#patient;
  }

  async #newPatient() {
    const patient = this.marked({resourceType: 'Patient', name: [{text: markText}]});
    const answer = await this.ask('Patient', {method: 'POST', body: patient});
    const place = placeOf(answer.body) ?? placeIn(answer.headers.get('location'));
    if (answer.status === 201 && place !== undefined) return place;
    throw new NotLooked(
      `no patient for the test could be made (${saidBy(answer)}): give one with --patient`,
    );
  }

  /** For the test alone, as anybody can see. @param {Resource} resource @returns {Resource} */
  marked({meta = {}, ...resource}) {
    const tag = [...(meta.tag ?? []), {system: markSystem, code: this.run}];
    const system = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
    return {...resource, meta: {...meta, tag, security: [{system, code: 'HTEST'}]}};
  }

  /** The smallest resource that a group has. @param {object} [more] @returns {Promise<Resource>} */
  async basic(more = {}) {
    const identifier = [{system: markSystem, value: randomUUID()}];
    const subject = {reference: await this.patient()};
    return this.marked({
      ...{resourceType: 'Basic', identifier, code: {text: markText}, subject},
      ...more,
    });
  }

  /** As it stands on the server then. @param {object} [more] @returns {Promise<Resource>} */
  async make(more) {
    const answer = await this.ask('Basic', {method: 'POST', body: await this.basic(more)});
    expect(answer.status === 201, `creating a resource: ${saidBy(answer)} instead of 201`);
    const place = placeIn(answer.headers.get('location')) ?? placeOf(answer.body);
    expect(place !== undefined, 'a resource was created, and it is not told where');
    return this.read(place);
  }

  /** @param {string} place @returns {Promise<Resource>} */
  async read(place) {
    const answer = await this.ask(place);
    expect(answer.status === 200, `reading ${place}: ${saidBy(answer)} instead of 200`);
    return answer.body;
  }

  /** @param {Resource} resource @param {string} [version] */
  put(resource, version) {
    const headers = version === undefined ? undefined : {'If-Match': `W/"${version}"`};
    const body = {...resource, meta: {...resource['meta'], versionId: undefined}};
    return this.ask(placeOf(resource) ?? '', {method: 'PUT', body, ...(headers && {headers})});
  }

  /** @param {readonly object[]} entry */
  transact(entry) {
    const body = {resourceType: 'Bundle', type: 'transaction', entry};
    return this.ask('', {method: 'POST', body});
  }

  /** @param {string} query as `Basic?identifier=…` @returns {Promise<readonly Resource[]>} */
  async find(query) {
    const answer = await this.ask(query);
    expect(answer.status === 200, `${query.split('=')[0]}: ${saidBy(answer)} instead of 200`);
    return resourcesIn(answer.body);
  }

  /** Takes away what this run made; one thing may hold another. @returns {Promise<readonly string[]>} what stays */
  async tidy() {
    await this.#findAll();
    for (let rounds = 0, before = -1; rounds < mostRounds && before !== this.made.size; rounds++) {
      before = this.made.size;
      const places = [...this.made].reverse();
      for (let at = 0; at < places.length; at += atOnce)
        await Promise.all(places.slice(at, at + atOnce).map((place) => this.#delete(place)));
    }
    return [...this.made];
  }

  /** @param {string} place */
  async #delete(place) {
    const {status} = await this.ask(place, {method: 'DELETE'});
    if ([200, 202, 204, 404, 410].includes(status)) this.made.delete(place);
  }

  /** Also what was made without a word of where. */
  async #findAll() {
    const query = `_tag=${markSystem}|${this.run}&_count=200`;
    const answers = await Promise.all(types.map((type) => this.ask(`${type}?${query}`)));
    for (const one of answers.flatMap(({body}) => resourcesIn(body))) {
      // A server may leave the parameter out of account.
      const isOurs = one['meta']?.tag?.some((/** @type {any} */ {code}) => code === this.run);
      const place = placeOf(one);
      if (isOurs && place !== undefined) this.made.add(place);
    }
  }
}

/** @param {any} bundle @returns {readonly Resource[]} */
export const resourcesIn = (bundle) =>
  (Array.isArray(bundle?.entry) ? bundle.entry : []).flatMap(
    (/** @type {any} */ {resource}) => resource ?? [],
  );

/** @param {any} resource @returns {string | undefined} */
export const placeOf = (resource) =>
  typeof resource?.id === 'string' && typeof resource.resourceType === 'string'
    ? `${resource.resourceType}/${resource.id}`
    : undefined;

/** `Type/id` from an address, whatever its version. @param {string | null | undefined} address */
const placeIn = (address) =>
  /([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(\/_history\/[^/]*)?$/.exec(address ?? '')?.[1];

/** For whoever builds the server: what it answered, shortly. @param {Answer} answer */
export function saidBy({status, text, body}) {
  if (status === 0) return `no answer came (${text})`;
  const issue = body?.resourceType === 'OperationOutcome' ? body.issue?.[0] : undefined;
  const words = issue?.details?.text ?? issue?.diagnostics ?? issue?.code;
  const more = typeof words === 'string' ? `, “${words.slice(0, 120)}”` : '';
  return `the answer was ${status}${more}`;
}

/** @param {string} text @returns {any} */
function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
