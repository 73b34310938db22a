import {merged} from '../deciding.js';
import type {Invitee, Meeting} from './schema.js';

/** A yes was to that moment. */
export const noReplies = (invited: readonly Invitee[]): readonly Invitee[] =>
  invited.map((invitee) => merged(invitee, {reply: null}));

/** The offered moments, without what was said to them: nobody's answer can be made up. */
export const unanswered = ({dateOptions}: Meeting) =>
  dateOptions && {dateOptions: dateOptions.map((option) => ({...option, replies: []}))};
