/** Far more than any group has, and little enough to be read without a visible pause. */
export const limits = {depth: 32, values: 500_000, characters: 10_000_000};

/** The first limit that a document passes, in words; also ends on one that holds itself. */
export function tooLarge(input: unknown): string | undefined {
  let values = 0;
  let characters = 0;
  const walk = (value: unknown, depth: number): string | undefined => {
    if (depth > limits.depth) return `at most ${limits.depth} levels`;
    if (++values > limits.values) return `at most ${limits.values} values`;
    if (typeof value === 'string') characters += value.length;
    if (characters > limits.characters) return `at most ${limits.characters} characters`;
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, item] of Object.entries(value)) {
      characters += key.length;
      const problem = walk(item, depth + 1);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
  return walk(input, 0);
}
