import type {ReactiveControllerHost} from 'lit';
import type {MessagesHost} from '../../../i18n/messages.js';
import {LatePart, lateModule} from '../../../ui/late-part.js';
import type {FormDesk} from '../desk.js';
import type {ElsewhereMessages} from './elsewhere.messages.js';

type Host = ReactiveControllerHost &
  MessagesHost<ElsewhereMessages> & {
    readonly shadowRoot: ShadowRoot | null;
    readonly otherGoals?: unknown;
  };

const module = lateModule(() => import('./elsewhere.js'));

/** Draws the goals of other systems, if the host has any; who has none loads nothing of it. */
export function lateElsewhere(host: Host): (desk: FormDesk) => unknown {
  const late = new LatePart(host, {
    module,
    make: ({elsewhere}) => elsewhere(host),
  });
  return (desk) => {
    const {otherGoals: given} = host;
    // A goal that is shown alone has nothing beside it.
    if (given === undefined || given === null || desk.goalId !== undefined) return undefined;
    void late.ready();
    late.begin();
    const {words} = late;
    // Asked for while it is drawn: nothing draws it again by itself.
    void words?.then(() => host.requestUpdate());
    return words ? undefined : late.part?.(desk, given);
  };
}
