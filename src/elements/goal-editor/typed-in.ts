const fields = new Set(['text', 'why', 'comment', 'message', 'can', 'ratherNot']);

/** The words in a draft that did not stand there before. */
export function typedIn(draft: object): readonly string[] {
  const was = 'was' in draft ? draft.was : undefined;
  const seen = typeof was === 'string' ? {text: was} : was instanceof Object ? was : {};
  const before = new Map<string, unknown>(Object.entries(seen));
  const own = Object.entries(draft).filter(([field]) => fields.has(field));
  // What scores mean is a draft of its own, with a text for each.
  const scores = 'words' in draft && draft.words instanceof Object ? draft.words : {};
  return [...own, ...Object.entries(scores)].flatMap(([field, value]: [string, unknown]) =>
    typeof value === 'string' && value.trim() !== '' && value !== before.get(field) ? value : [],
  );
}
