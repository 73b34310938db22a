import {careDomains} from '../../domain/network/values.js';
import type {MoreText, Text} from './scene.js';
import {wordAmong} from './told-words.js';

/** A field of care in words; "other" means something else there than of a person. */
export const domainWord = (text: Text & MoreText, domain: string): string =>
  domain === 'other' ? text.otherDomain : wordAmong(text, careDomains, domain);
