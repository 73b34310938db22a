const said = new Set<string>();

/** Tells the developer, once per page; nothing is thrown at the people who use it. */
export function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`@resourcegroep/elements: <rg-provider> ${sentence}`);
}
