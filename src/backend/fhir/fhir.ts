/* `@resourcegroep/elements/backend/fhir`: a group on a FHIR R4 server. */
export type {Access} from '../access.js';
export {fhirBackend, type FhirBackendOptions} from './fhir-backend.js';
export {newGroupBundle, type NewGroupOptions} from './new-group-bundle.js';
