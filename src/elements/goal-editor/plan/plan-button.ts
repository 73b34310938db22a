import {html} from 'lit';
import {printIcon} from '../../../ui/later-icons.js';
import {lateDialog} from '../../../ui/late-dialog.js';
import type {PlanScene} from './plan-desk.js';

/** Opens the panel to print and keep the plan. */
export const planButton = lateDialog({
  name: 'plan',
  offered: ({board}: PlanScene) => board.goals.size > 0,
  label: ({text}) => html`${printIcon()}${text.plan}`,
  load: () => import('./late-plan.js'),
  make: ({latePlan}, host, draw) => latePlan(host, draw),
});
