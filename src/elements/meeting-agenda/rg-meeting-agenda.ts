import {defineElement} from '../../ui/define.js';
import {MeetingAgenda} from './meeting-agenda.js';

defineElement('rg-meeting-agenda', MeetingAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'rg-meeting-agenda': MeetingAgenda;
  }
}
