import {careDomains} from '../../domain/network/values.js';
import type {MoreText, Text} from './scene.js';
import {wordFor} from './words.js';

/** A field of care in words; "other" means something else there than of a person. */
export const domainWord = (text: Text & MoreText, domain: string): string =>
  domain === 'other' ? text.otherDomain : wordFor(text, careDomains, domain);
