import type {ResourceGroup} from '../../domain/group.js';
import type {Board} from './map-moves.js';
import type {Desk, Scene} from './scene.js';

/**
 * What is asked for, and what is said of it: at once where a provider takes it. A page that cancels
 * the wish decides for itself: it is said when the group is another, and never of what was left undone.
 */
export class Acts {
  readonly #board: Board;
  #waiting: {readonly tell: () => void; readonly before: ResourceGroup} | undefined;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Something is to be said when the group is another. */
  get waits(): boolean {
    return this.#waiting !== undefined;
  }

  in(scene: Scene, proposalSent: string): Pick<Desk, 'act'> {
    const {say} = scene;
    const {tell, before} = this.#waiting ?? {};
    if (tell && before !== scene.group) {
      this.#waiting = undefined;
      // The sentence comes with the next drawing.
      queueMicrotask(tell);
    }
    return {
      act: (command, sentence, may = 'yes', sayIn = say) => {
        const {group} = scene;
        const left = this.#board.wish(command);
        const said = may === 'propose' ? proposalSent : sentence;
        this.#waiting = undefined;
        if (said === undefined) return;
        const view = this.#board.view();
        const tell = (): void => sayIn(said);
        if (left || (view.kind === 'ready' && view.group !== group)) tell();
        else this.#waiting = {tell, before: group};
      },
    };
  }
}
