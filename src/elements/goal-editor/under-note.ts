import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {handIcon} from '../../ui/later-icons.js';
import {onBehalfOf} from '../../ui/on-behalf.js';
import {courseView} from './course.js';
import type {FormDesk} from './desk.js';
import {goalActs} from './goal-acts.js';
import {seenView} from './seen.js';

/** Under the words and the steps: how it goes, what one can do, and who sees it. */
export const underNote = (desk: FormDesk, goal: Goal): TemplateResult =>
  html`${courseView(desk, goal)} ${behalfTag(desk, goal)} ${goalActs(desk, goal)}
  ${seenView(desk, goal)}
  ${(desk.goalId ?? desk.focused) === goal.id ? html`<slot name="goal"></slot>` : nothing}`;

/** Where somebody set it, or chose who sees it, in the client's name (DR8). */
const behalfTag = ({text, group, actor}: FormDesk, {onBehalf}: Goal): unknown =>
  onBehalf
    ? html`<p class="tag">${handIcon()}${onBehalfOf(text, group, onBehalf.by, actor)}</p>`
    : nothing;
