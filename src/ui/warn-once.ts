const said = new Set<string>();

/** Tells the developer, once per page; nothing is thrown at the people who use it. */
export function warnOnce(tag: string, sentence: string): void {
  const whole = `<${tag}> ${sentence}`;
  if (said.has(whole)) return;
  said.add(whole);
  console.warn(`@resourcegroep/elements: ${whole}`);
}
