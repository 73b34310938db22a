/** `@resourcegroep/elements/exchange/fhir`: a group as FHIR R4 resources and back, without a DOM. */
export {dialects, type Dialect} from './exchange/fhir/links.js';
export type {GoneResource} from './exchange/fhir/gone.js';
export {fhirNoteSentences} from './exchange/fhir/note-words.js';
export type {FhirNote} from './exchange/fhir/notes.js';
export type {OtherGoal, OtherRating} from './exchange/other-goal.js';
export type {PersonDetails} from './exchange/fhir/people.js';
export {readFhir, type FhirResult, type ReadFhirOptions} from './exchange/fhir/read-fhir.js';
export {writeFhir, type FhirOptions, type WrittenFhir} from './exchange/fhir/write-fhir.js';
export {fromFhirXml, type FhirXmlElement} from './exchange/fhir/xml.js';
