import type {Answer} from '../../domain/network/values.js';
import {viewerKey} from '../../ui/viewer-key.js';
import {ownWay, type Scene} from './scene.js';

interface Given {
  readonly answer: Answer;
  /** Their way into the group has been seen to say the same. */
  known: boolean;
}

/** What each of these answers comes to. */
const states: Readonly<Record<string, string>> = {later: 'later', talkFirst: 'asked'};

/**
 * What somebody who is asked answered on this page: they are told no more than that they are asked,
 * and after a no not even that. Who is asked again has not answered yet.
 */
export class Answers {
  readonly #given = new Map<string, Given>();

  give({group, viewer}: Pick<Scene, 'group' | 'viewer'>, answer: Answer): void {
    const key = viewerKey(group, viewer);
    // Who says yes sees the group itself.
    if (answer === 'yes') this.#given.delete(key);
    else this.#given.set(key, {answer, known: false});
  }

  of({group, viewer}: Pick<Scene, 'group' | 'viewer'>): Answer | undefined {
    const key = viewerKey(group, viewer);
    const given = this.#given.get(key);
    if (!given) return undefined;
    const state = ownWay(group, viewer)?.state ?? 'declined';
    const same = state === (states[given.answer] ?? 'declined');
    if (given.known && !same) this.#given.delete(key);
    given.known ||= same;
    return this.#given.get(key)?.answer;
  }
}
