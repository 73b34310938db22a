import type {Translation} from '../../../i18n/messages.js';
import type {Desk} from '../scene.js';
import type {FilesMessages} from './files.messages.js';

/** What keeping and printing needs to know: the desk, with words of its own. */
export interface FilesDesk extends Omit<Desk, 'text'> {
  readonly text: Desk['text'] & Translation<FilesMessages>;
}
