import {noChange} from 'lit';

/** For `<details>`: what has a draft is open. Else it stays as somebody left it. */
export const opens = (draft: object | undefined): unknown => (draft ? true : noChange);
