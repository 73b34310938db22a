import type {MapPrompt} from '../given.js';
import type {Desk} from '../scene.js';
import {wellFormed} from './well-formed.js';

/** The questions that help to think of people: the page's own, or ours. */
export function promptsOf({given, text}: Pick<Desk, 'given' | 'text'>): readonly MapPrompt[] {
  if (given.prompts) return wellFormed('prompts', given.prompts, 'text');
  return [
    {text: text.first, help: text.firstHelp},
    {text: text.near, help: text.nearHelp},
    {text: text.helped, help: text.helpedHelp},
    {text: text.meant, help: text.meantHelp},
    {text: text.again, help: text.againHelp, contact: 'wished'},
    {text: text.care, help: text.careHelp, kind: 'formal'},
  ];
}
