import type {Fields} from './resource.js';

/**
 * What `readFhir` needs of an element of XML. An `Element` of the platform is one:
 * `fromFhirXml(new DOMParser().parseFromString(text, 'application/xml').documentElement)`.
 */
export interface FhirXmlElement {
  readonly localName: string;
  readonly namespaceURI: string | null;
  getAttribute(name: string): string | null;
  readonly children: ArrayLike<FhirXmlElement>;
}

/** No resource lies deeper; a document that holds itself, or means harm, ends here. */
const deepest = 24;

/**
 * A FHIR resource in XML, in the form that `readFhir` takes. Every value is a text, and what is there
 * once is no list: nothing here knows the types of FHIR. What is written for people to read is left out.
 * Nothing comes of XML that is not FHIR or is broken off.
 */
export function fromFhirXml(element: FhirXmlElement): unknown {
  return element.namespaceURI === fhir && !isBroken(element) ? resource(element, 0) : undefined;
}

/** Some platforms put what is wrong with a text into the document that they make of its beginning. */
const isBroken = ({children}: FhirXmlElement): boolean =>
  Array.from(children).some(({localName}) => localName === 'parsererror');

const fhir = 'http://hl7.org/fhir';

function resource(element: FhirXmlElement, depth: number): Fields {
  return {...fields(element, depth), resourceType: element.localName};
}

/** Elements that hold a whole resource, named by its type. */
const holders = ['resource', 'contained', 'outcome'];

function fields(element: FhirXmlElement, depth: number): Fields {
  const all = new Map<string, unknown[]>();
  for (const name of ['id', 'url']) {
    const value = element.getAttribute(name);
    if (value !== null) all.set(name, [value]);
  }
  if (depth >= deepest) return {};
  for (const child of Array.from(element.children)) {
    const {localName: name} = child;
    if (child.namespaceURI !== fhir) continue;
    all.set(name, [...(all.get(name) ?? []), valueOf(child, depth + 1)]);
  }
  return Object.fromEntries(
    [...all].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
}

function valueOf(element: FhirXmlElement, depth: number): unknown {
  const value = element.getAttribute('value');
  if (value !== null) return value;
  const [inner] = Array.from(element.children);
  return inner && holders.includes(element.localName)
    ? resource(inner, depth)
    : fields(element, depth);
}
