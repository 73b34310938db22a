import {html, type TemplateResult} from 'lit';
import type {ActorRef} from '../../../domain/base.js';
import type {ResourceGroup} from '../../../domain/group.js';
import {projectFor} from '../../../domain/project.js';
import {isLive} from '../../../domain/regie/permission.js';
import type {Policy} from '../../../domain/regie/policy.js';
import type {Translation} from '../../../i18n/messages.js';
import {eyeIcon} from '../../../ui/later-icons.js';
import type {Desk, Through} from '../scene.js';
import type {EyesMessages} from './eyes.messages.js';

interface Spoken {
  readonly name: string;
  readonly words: () => Translation<EyesMessages>;
  readonly say: (sentence: string) => void;
}

interface Seen {
  readonly whole: ResourceGroup;
  readonly policy: Policy | undefined;
  /** What is lent at this moment. */
  readonly lent: string;
  readonly seen: ResourceGroup;
}

/** The same as before for as long as the group, what is lent and the host's table are the same. */
function seenBy(
  whole: ResourceGroup,
  actor: ActorRef,
  policy: Policy | undefined,
  known: Seen | undefined,
): Seen {
  const at = new Date().toISOString();
  const lent = whole.delegations.map((one) => Number(isLive(one, at))).join('');
  if (known?.whole === whole && known.policy === policy && known.lent === lent) return known;
  return {whole, policy, lent, seen: projectFor(whole, actor, {at, policy})};
}

/**
 * The group as the server would send it to this member, with a strip that says whose eyes these are.
 * It ends by itself when somebody else comes to look, or when there is no such member any more.
 */
export function throughEyesOf(
  {group: {id: groupId}, look, policy}: Pick<Desk, 'group' | 'look' | 'policy'>,
  membershipId: string,
  {name, words, say}: Spoken,
): Through {
  const actor: ActorRef = {kind: 'member', membershipId};
  let known: Seen | undefined;
  const stop = (): void => {
    look(undefined);
    say(words().ownAgain);
  };
  return {
    actor,
    see(view) {
      const {group: whole, actor: viewer} = view;
      const there = whole.memberships.some(({id}) => id === membershipId);
      if (viewer.kind !== 'client' || whole.id !== groupId || !there) return undefined;
      known = seenBy(whole, actor, policy(), known);
      return {kind: 'ready', group: known.seen, actor};
    },
    strip: (): TemplateResult =>
      html`<div class="strip looking-along" part="looking">
        ${eyeIcon()}
        <p class="say" dir="auto"><b>${words().looksAs(name)}</b> ${words().seesThis(name)}</p>
        <button class="btn primary" type="button" data-first @click=${stop}>
          ${words().stopLooking}
        </button>
      </div>`,
  };
}
