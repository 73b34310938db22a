import type {Step} from '../../../domain/goals/schema.js';
import {isDone} from '../../../domain/goals/values.js';
import {personOf} from '../../../domain/network/people.js';
import type {PlanTextWords} from '../../../exchange/plan/plan-text.js';
import {dateOf} from '../../../i18n/format.js';
import {brief} from '../../../ui/brief.js';
import {isClient, statusLabel} from '../desk.js';
import {ratingLabel} from '../scales.js';
import {waitsFor} from '../waits-for.js';
import type {PlanDesk} from './plan-desk.js';
import type {PlanChoice} from './plan-reader.js';

/** The words of the plan on paper: for others it says whose it is. */
export function planWords(desk: PlanDesk, {reader}: PlanChoice): PlanTextWords {
  const {text, group, locale, goalId} = desk;
  const own = isClient(desk) && reader.kind === 'viewer';
  const ownTitle = goalId ? text.titleOne : text.title;
  return {
    locale,
    title: own ? ownTitle : text.titleOf(group.clientName ?? text.theClient),
    now: text.now,
    later: text.forLater,
    past: text.lookBack,
    nothing: text.nothingOnSheet,
    status: (status) => (status === 'active' ? '' : statusLabel(desk, status, own)),
    why: (why) => text.whyIs(why),
    by: (day) => text.by(dateOf(locale, day)),
    partOf: (goal) => text.partOf(brief(goal)),
    goes: (rating) => text.goesLike(ratingLabel(desk, rating)),
    who: (step) => whoSays(desk, step),
    done: text.stepDone,
    paired: text.paired,
    notDone: text.notDone,
  };
}

/** "Joke (zei ja)"; what nobody has to do any more waits for no yes. */
function whoSays(desk: PlanDesk, step: Step): string {
  const {text, group} = desk;
  const {who, state} = step;
  if (who.kind === 'client') return '';
  const name = personOf(group, who.membershipId)?.displayName ?? text.someone;
  if (who.consent === 'asked' && isDone(state)) return name;
  const said = {asked: waitsFor(desk, step), yes: text.saidYes, no: text.saidNo}[who.consent];
  return text.bracketed(name, said.toLowerCase());
}

/** When it was made and for whom, so that no sheet goes astray. */
export function madeFor(desk: PlanDesk, {reader}: PlanChoice): string {
  const {text, group, locale} = desk;
  const when = text.sheetOf(dateOf(locale, new Date().toISOString()));
  if (!isClient(desk)) return when;
  const whose = {
    group: () => text.sheetForGroup,
    viewer: () => text.sheetForMe,
    member: (id: string) => text.sheetForMember(personOf(group, id)?.displayName ?? text.someone),
  };
  const said = reader.kind === 'member' ? whose.member(reader.membershipId) : whose[reader.kind]();
  return text.inTurn(when, said);
}
