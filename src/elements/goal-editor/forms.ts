import type {Forms} from './desk.js';
import {goalForm} from './goal-form.js';
import {moreView, smallerView} from './goal-more.js';
import {proposalView} from './goal-proposals.js';
import {returnedPart} from './orphans.js';
import {ratingForm} from './rating-form.js';
import {seenForm} from './seen-form.js';
import {answerView} from './step-answer.js';
import {stepForm} from './step-form.js';

/** All that only writing and deciding need: loaded after the first paint. */
export const forms: Forms = {
  goalForm,
  smallerView,
  moreView,
  proposalView,
  returnedPart,
  ratingForm,
  seenForm,
  answerView,
  stepForm,
};
