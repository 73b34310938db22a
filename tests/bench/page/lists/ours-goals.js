import '../../../../src/elements/goal-editor/rg-goal-editor.ts';
import {element} from './ours.js';

/** The field of a new goal, once it has the focus. */
const field = (shown) => shown.renderRoot.querySelector('form textarea');

export default element(
  'rg-goal-editor',
  (group, index, text) => ({
    ...group,
    goals: group.goals.with(index, {...group.goals[index], text}),
  }),
  (shown) => ({
    async write() {
      shown.renderRoot.querySelector('.head .btn.primary').click();
      while (field(shown) === null || shown.renderRoot.activeElement !== field(shown))
        await new Promise((done) => requestAnimationFrame(done));
    },
    written: () => field(shown).value,
  }),
);
