/** `@resourcegroep/elements/exchange`: other people's formats, read and written without a DOM. */
export {readEasynwk, type EasynwkResult} from './exchange/easynwk/easynwk.js';
export {
  easynwkProblems,
  sayEasynwkNote,
  sayEasynwkProblem,
  type EasynwkNote,
  type EasynwkProblem,
} from './exchange/easynwk/notes.js';
