import type {Translation} from '../../../i18n/messages.js';
import type {Desk} from '../scene.js';
import type {FilesMessages} from './files.messages.js';

/** The words of keeping, printing and reading in. */
export type FilesText = Translation<FilesMessages>;

/** What keeping and printing needs to know: the desk, with words of its own. */
export interface FilesDesk extends Omit<Desk, 'text'> {
  readonly text: Desk['text'] & FilesText;
}
