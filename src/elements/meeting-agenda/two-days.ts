import type {GivenBack, TwoVersions} from '../../ui/returned.js';
import {momentOf} from './dates/dates.js';
import {meetingOf} from './plan-commands.js';
import type {MoreScene} from './more-scene.js';

/** A day that was changed meanwhile is told as a day, and of two days one is kept. */
export const twoDays =
  (scene: MoreScene) =>
  ({command, wish = command, refusal}: GivenBack): TwoVersions | undefined => {
    const {text} = scene;
    if (wish.type !== 'editMeeting' || refusal.path !== 'start') return undefined;
    const meeting = meetingOf(scene, wish.meetingId);
    const said = (start: string | null | undefined): string =>
      start && meeting ? momentOf({...scene, meeting}, start) : text.noDay;
    return {title: text.twoDays, mine: said(wish.change.start), theirs: said(refusal.current)};
  };
