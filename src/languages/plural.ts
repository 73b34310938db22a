/** A sentence for each plural that a language has; `other` where it has no other for this number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const rules = new Map<string, Intl.PluralRules>();

/**
 * Which of the forms a number asks for. Where a language has a dual, `two` is a word and no numeral.
 *
 * @param locale a language tag that `Intl` knows, such as `uk`
 */
export const plural =
  (locale: string) =>
  (count: number, forms: PluralForms): string => {
    const known = rules.get(locale) ?? new Intl.PluralRules(locale);
    rules.set(locale, known);
    return forms[known.select(count)] ?? forms.other;
  };
