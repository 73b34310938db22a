import {sameActor} from '../../domain/network/people.js';
import type {MeetingScene} from './scene.js';

/** Does who looks lead this meeting: the client, whom the client named, or a delegate? */
export const leads = ({may, meeting: {chair}, actor}: MeetingScene): boolean =>
  may('chair', chair !== undefined && sameActor(chair, actor)) === 'yes';
