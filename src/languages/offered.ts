/** A language that this package speaks. */
export interface OfferedLanguage {
  /** What a page writes in `lang`. */
  readonly tag: string;
  /** Its own name, for a menu. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * Whether a native speaker has read it. Where nobody has, it is a draft: have it read before
   * clients depend on it.
   */
  readonly reviewed: boolean;
}

/** The languages of this package; those that are not built in come with `languages/TAG.js`. */
export const offeredLanguages: readonly OfferedLanguage[] = [
  {tag: 'nl', name: 'Nederlands', direction: 'ltr', reviewed: true},
  {tag: 'nl-x-formal', name: 'Nederlands (u)', direction: 'ltr', reviewed: true},
  {tag: 'en', name: 'English', direction: 'ltr', reviewed: true},
  {tag: 'de', name: 'Deutsch', direction: 'ltr', reviewed: false},
  {tag: 'fr', name: 'Français', direction: 'ltr', reviewed: false},
  {tag: 'uk', name: 'Українська', direction: 'ltr', reviewed: false},
  {tag: 'ar', name: 'العربية', direction: 'rtl', reviewed: false},
  {tag: 'tr', name: 'Türkçe', direction: 'ltr', reviewed: false},
];
