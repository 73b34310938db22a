import '../../../../src/elements/goal-editor/rg-goal-editor.ts';
import {element} from './ours.js';

export default element('rg-goal-editor', (group, index, text) => ({
  ...group,
  goals: group.goals.with(index, {...group.goals[index], text}),
}));
