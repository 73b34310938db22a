import {nothing} from 'lit';
import {isLive} from '../../domain/regie/permission.js';
import {listOf} from '../../i18n/format.js';
import {delegationStrip} from '../../ui/strips.js';
import type {MoreScene, MoreText} from './more-scene.js';
import {clientName, nameOf} from './words.js';
import {heading} from './openers.js';

const tasks = ['planMeeting', 'prepareAgenda', 'chair', 'recordAgreements'] as const;
type Task = (typeof tasks)[number];

/** What is lent, in the words of the strip. */
const wordFor = (text: MoreText, task: Task): string =>
  ({
    planMeeting: text.doPlan,
    prepareAgenda: text.doAgenda,
    chair: text.doChair,
    recordAgreements: text.doRecord,
  })[task];

/** Always in reach while somebody does this for the client; taking it back, or handing it back, is one act (DR9). */
export function delegations(scene: MoreScene): unknown {
  const {text, locale, group, at, actor, may, acts} = scene;
  const live = group.delegations.filter((one) => isLive(one, at));
  const takers = [...new Set(live.map(({toMembershipId}) => toMembershipId))];
  return takers.map((membershipId) => {
    const mine = actor.kind === 'member' && actor.membershipId === membershipId;
    if (actor.kind !== 'client' && !mine) return nothing;
    const name = nameOf(scene, {kind: 'member', membershipId});
    const of = live.filter(({toMembershipId}) => toMembershipId === membershipId);
    const lent = tasks.filter((task) => of.some((one) => one.task === task));
    if (lent.length === 0) return nothing;
    const end = (said: string) => (): void =>
      acts.wish(
        of
          .filter(({task}) => tasks.some((known) => known === task))
          .map(({id}) => ({type: 'revokeDelegation', delegationId: id})),
        said,
        heading,
      );
    const what = listOf(
      locale,
      lent.map((task) => wordFor(text, task)),
    );
    if (!mine) {
      const does = {...text, doesThis: () => text.does(name, what)};
      return delegationStrip(
        does,
        name,
        may('delegate') === 'yes' ? end(text.takenBack) : undefined,
      );
    }
    const own = clientName(scene);
    return delegationStrip(
      {...text, takeBack: text.handBack, doesThis: () => text.youDo(own, what)},
      name,
      may('revokeDelegation') === 'yes' ? end(text.handedBack(own)) : undefined,
    );
  });
}
