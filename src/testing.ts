export {actorOf} from './testing/actor-of.js';
export {sampleInstant} from './testing/instants.js';
export {theKitchenTable} from './testing/kitchen-table.js';
export {justBegun, threePeople} from './testing/small-groups.js';
export {sampleGroup, type SampleOptions} from './testing/sample-groups.js';
export {backendContract, type TestRunner} from './testing/backend-contract.js';
export type {ContractTarget} from './testing/backend-contract-session.js';
