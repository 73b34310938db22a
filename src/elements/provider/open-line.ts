import type {Backend} from '../../backend/backend.js';
import {GroupStore} from '../../state/group-store.js';
import {Line} from './line.js';
import {sound} from './sound-policy.js';
import {backendOf} from './named-backends.js';

type Options = Omit<ConstructorParameters<typeof GroupStore>[0], 'backend'>;

/** A store with its line to this back end, or to the one of this name; none where there is no such. */
export function openLine(given: Backend | string, options: Options): Line | undefined {
  const backend = backendOf(given);
  return backend && new Line(new GroupStore({...options, policy: sound(options.policy), backend}));
}
