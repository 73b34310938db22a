import type {ReactiveControllerHost} from 'lit';
import {Messages, type MessagesHost} from '../../../i18n/messages.js';
import {dialog} from '../../../styles/dialog.js';
import {panel} from '../../../styles/panel.js';
import type {Loaded} from '../../../ui/late-part.js';
import {PlanDialog} from './plan-dialog.js';
import type {PlanMessages} from './plan.messages.js';
import {nl} from './plan.messages.nl.js';
import {plan} from './plan.styles.js';

type Host = ReactiveControllerHost & MessagesHost<PlanMessages>;

/** The panel with its words and its look: what comes when somebody wants to print or keep the plan. */
export const latePlan = (host: Host, draw: () => void): Loaded<PlanDialog, PlanMessages> => ({
  part: new PlanDialog(draw),
  messages: new Messages<PlanMessages>(host, {
    nl,
    slices: ['goal-plan'],
    load: {
      en: () => [import('./plan.messages.js')],
      'nl-formal': () => [import('./plan.messages.nl-formal.js')],
    },
  }),
  styles: [dialog, panel, plan],
});
