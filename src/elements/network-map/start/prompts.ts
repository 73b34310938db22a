import type {MapPrompt} from '../given.js';
import {clientFor} from '../client-for.js';
import type {Desk, MoreText} from '../scene.js';
import {wellFormed} from './well-formed.js';

/** The questions that help to think of people: the page's own, or ours. */
export function promptsOf(desk: Desk): readonly MapPrompt[] {
  const {given, text} = desk;
  if (given.prompts) return wellFormed('prompts', given.prompts, 'text');
  const client = clientFor(desk);
  return client === undefined ? asked(text) : askedAbout(client, text);
}

const asked = (text: MoreText): readonly MapPrompt[] => [
  {text: text.first, help: text.firstHelp},
  {text: text.near, help: text.nearHelp},
  {text: text.helped, help: text.helpedHelp},
  {text: text.meant, help: text.meantHelp},
  {text: text.again, help: text.againHelp, contact: 'wished'},
  {text: text.care, help: text.careHelp, kind: 'formal'},
];

/** The same for who draws the map for the client. */
const askedAbout = (client: string, text: MoreText): readonly MapPrompt[] => [
  {text: text.firstOf(client), help: text.firstHelp},
  {text: text.nearOf(client), help: text.nearHelp},
  {text: text.helpedOf(client), help: text.helpedHelp},
  {text: text.meantOf(client), help: text.meantHelp},
  {text: text.againOf(client), help: text.againOfHelp, contact: 'wished'},
  {text: text.careOf(client), help: text.careOfHelp, kind: 'formal'},
];
