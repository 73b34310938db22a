import type {Translation} from '../../../i18n/messages.js';
import type {PlanMessages} from './plan.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<PlanMessages>> = {
  forGroupHelp: 'Alleen doelen die iedereen in uw groep mag zien.',
  forMeHelp: 'Al uw doelen, ook die alleen u ziet.',
};
