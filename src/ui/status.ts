export {failedView, loadingView, unsavedStrip, type CommonText} from './states.js';
export {delegationStrip, readonlyStrip} from './strips.js';
