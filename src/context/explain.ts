/** Tells the developer, once per group, why it cannot be drawn; never what somebody typed. */
export async function explain(tag: string, group: unknown, error: unknown): Promise<void> {
  const sentence = `@resourcegroep/elements: <${tag}> cannot show this group`;
  try {
    const {parseGroup} = await import('../domain/parse.js');
    const parsed = parseGroup(group);
    if (parsed.ok) throw error;
    const problems = parsed.problems.map(
      ({path, expected}) => `${path || 'it'} must be ${expected}`,
    );
    console.warn(`${sentence}: ${problems.join('; ')}`);
  } catch {
    // The group is sound, or the checks did not load.
    console.warn(`${sentence}.`, error);
  }
}
