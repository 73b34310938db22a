/* `@resourcegroep/elements/backend/http`: a portal's own server, and the contract with it. */
export {
  answerHeaders,
  eventNames,
  eventStreamType,
  headerNames,
  limits,
  mediaType,
  messages,
  pathOf,
  paths,
  plainJsonType,
  received,
  type EventName,
  type PathName,
} from './contract.js';
export type {Access} from '../access.js';
export {httpBackend, type HttpOptions} from './http-backend.js';
export type {FeedTiming} from './feed-timing.js';
export {
  invalidOf,
  problemNameOf,
  problemNames,
  problemOf,
  problemPrefix,
  problems,
  problemSchemas,
  problemType,
  type PointedError,
  type Problem,
  type ProblemDetails,
  type ProblemName,
  type ProblemType,
} from './problems.js';
