import type {GoalEditor, KeptDrafts, Provider} from '@resourcegroep/elements';
import type {ActorRef} from '@resourcegroep/elements/domain';

/**
 * What somebody is writing is there again when the page was loaded anew. An element keeps nothing on
 * the device; here it stays in this tab, and is gone with it. Where computers are shared, keep it on
 * your server, for this person alone.
 */
export function keepDrafts(provider: Provider, goals: GoalEditor): void {
  let shown = '';
  provider.addEventListener('rg-state', () => {
    const {group, actor} = provider.state;
    const key = group && actor ? keyOf(group.id, actor) : shown;
    if (key === shown) return;
    shown = key;
    goals.drafts = JSON.parse(sessionStorage.getItem(key) ?? 'null') as KeptDrafts | undefined;
  });
  goals.addEventListener('rg-draft', (event) => {
    event.preventDefault();
    const key = keyOf(event.groupId, event.actor);
    if (event.drafts) sessionStorage.setItem(key, JSON.stringify(event.drafts));
    else sessionStorage.removeItem(key);
  });
}

const keyOf = (groupId: string, actor: ActorRef): string =>
  `drafts ${groupId} ${actor.kind === 'member' ? actor.membershipId : actor.kind}`;
