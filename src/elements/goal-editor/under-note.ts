import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {courseView} from './course.js';
import type {FormDesk} from './desk.js';
import {goalActs} from './goal-acts.js';
import {seenView} from './seen.js';

/** Under the words and the steps: how it goes, what one can do, and who sees it. */
export const underNote = (desk: FormDesk, goal: Goal): TemplateResult =>
  html`${courseView(desk, goal)} ${goalActs(desk, goal)} ${seenView(desk, goal)}
  ${(desk.goalId ?? desk.focused) === goal.id ? html`<slot name="goal"></slot>` : nothing}`;
