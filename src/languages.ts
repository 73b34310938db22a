/* `@resourcegroep/elements/languages`: the languages there are, and words of a page's own. */
export {addWords, type PageWords} from './languages/add-words.js';
export {offeredLanguages, type OfferedLanguage} from './languages/offered.js';
