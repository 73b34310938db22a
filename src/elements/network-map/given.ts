import type {Side} from '../../domain/network/rings.js';
import type {Contact, RelationCode} from '../../domain/network/values.js';

/** A question that helps to think of people; an answer gets the side, relation and contact it names. */
export interface MapPrompt {
  readonly text: string;
  /** A line under the question. */
  readonly help?: string;
  /** By default `informal`. */
  readonly kind?: Side;
  readonly relation?: RelationCode;
  readonly contact?: Contact;
}

/** Somebody whom the portal knows and the client may want on the map. */
export interface MapSuggestion {
  readonly displayName: string;
  /** By default `informal`. */
  readonly kind?: Side;
  readonly relation?: RelationCode;
  readonly organisation?: string;
  /** The portal's own id of this person's account: whoever has it on the map is not offered again. */
  readonly userRef?: string;
  readonly emoji?: string;
}

/** Where the page has photos, by the id of the person: they stay outside the group. */
export type MapPhotos = Readonly<Record<string, string>> | ReadonlyMap<string, string>;

/** What the page may give the map besides the group. */
export interface Given {
  readonly prompts?: readonly MapPrompt[] | undefined;
  readonly suggestions?: readonly MapSuggestion[] | undefined;
  readonly photos?: MapPhotos | undefined;
  /** Nothing can be changed or proposed. */
  readonly readonly?: boolean;
}
