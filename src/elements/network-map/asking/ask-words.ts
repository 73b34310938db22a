import {facilitatorOf} from '../../../domain/network/roles.js';
import {isClient, type Desk} from '../scene.js';

/** The words for each of those who may ask. */
export interface AskWords {
  readonly client: string;
  readonly facilitator: string;
  readonly together: string;
}

const facilitatorIn = ({group}: Desk): string | undefined =>
  facilitatorOf(group)?.person.displayName;

/** Who that is, for who looks. */
export function askerWord(desk: Desk, asker: keyof AskWords): string {
  const {text, group} = desk;
  const words: AskWords = {
    client: isClient(desk) ? text.askMyself : (group.clientName ?? text.client),
    facilitator: facilitatorIn(desk) ?? text.askFacilitator,
    together: text.askTogether,
  };
  return words[asker];
}

/** What that person could say; it always says that one may say no (DR6). */
export function exampleFor(desk: Desk, asker: keyof AskWords, name: string): string {
  const {text, group} = desk;
  const words: AskWords = {
    client: text.exampleClient(name),
    facilitator: text.exampleFacilitator(name, group.clientName ?? text.theClient),
    together: text.exampleTogether(name, facilitatorIn(desk)),
  };
  return words[asker];
}
