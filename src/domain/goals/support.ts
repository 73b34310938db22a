import type {SupportKind} from '../network/values.js';
import type {Step} from './schema.js';

/** The kinds of help that a step asks for: practical, mental, or both [S4]. */
export function supportIn({
  support,
}: {
  readonly support?: Step['support'] | null;
}): readonly SupportKind[] {
  return typeof support === 'string' ? [support] : (support ?? []);
}
