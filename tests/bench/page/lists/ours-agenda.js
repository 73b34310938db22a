import '../../../../src/elements/meeting-agenda/rg-meeting-agenda.ts';
import {element} from './ours.js';

export default element('rg-meeting-agenda', (group, index, title) => ({
  ...group,
  agendaItems: group.agendaItems.with(index, {...group.agendaItems[index], title}),
}));
