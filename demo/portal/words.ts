/** The portal's own words; the elements bring theirs. Dutch is in the page itself. */
interface Words {
  readonly [sentence: string]: string | ((...parts: never[]) => string);
  readonly restartAsk: string;
  readonly notRead: string;
  readonly nobody: string;
  readonly read: (count: number) => string;
  readonly looksAs: (name: string, role: string) => string;
}

const en: Words = {
  skip: 'To the content',
  pages: 'Parts',
  desk: 'This belongs to the example',
  tracker: 'Where are we?',
  map: 'People around me',
  goals: 'My goals',
  agenda: 'Meeting',
  role: 'Look as',
  client: 'Client (Samira)',
  facilitator: 'Facilitator',
  informalMember: 'Family or friend',
  responsibleClinician: 'Responsible clinician',
  language: 'Language',
  theme: 'Colours',
  themeAuto: 'As the device',
  themeLight: 'Light',
  themeDark: 'Dark',
  group: 'Group',
  groupSample: 'Example: the kitchen table',
  groupEmpty: 'Start empty',
  groupFile: 'From a file',
  file: 'Read a map from easyNWK',
  restart: 'Start again',
  restartAsk: 'Start again? What you changed in this group goes away.',
  close: 'Close',
  foot: 'An example with made-up people. Everything stays in this browser. In a real portal the server guards who may see what.',
  looksAs: (name, role) => `You are looking as ${name}, ${role.toLowerCase()}.`,
  nobody: 'Nobody in this group has that role yet. Choose people on the map first.',
  read: (count) => (count === 1 ? 'One person is on the map.' : `${count} people are on the map.`),
  notRead: 'This file was not read',
};

const nl: Words = {
  nobody: 'In deze groep heeft nog niemand die rol. Kies eerst mensen op de kaart.',
  restartAsk: 'Opnieuw beginnen? Wat je in deze groep hebt veranderd, gaat weg.',
  looksAs: (name, role) => `Je kijkt nu als ${name}, ${role.toLowerCase()}.`,
  read: (count) =>
    count === 1 ? 'Eén persoon staat nu op de kaart.' : `${count} mensen staan nu op de kaart.`,
  notRead: 'Dit bestand is niet gelezen',
};

const nlFormal: Words = {
  ...nl,
  restartAsk: 'Opnieuw beginnen? Wat u in deze groep hebt veranderd, gaat weg.',
  looksAs: (name, role) => `U kijkt nu als ${name}, ${role.toLowerCase()}.`,
};

export const wordsOf = (language: string): Words =>
  language === 'en' ? en : language === 'nl-x-formal' ? nlFormal : nl;

/** Says the page in another language; what the page said first is kept for the way back. */
export function translate(language: string): void {
  const words = wordsOf(language);
  const say = (key: string | undefined, first: string) => {
    const sentence = words[key ?? ''];
    return typeof sentence === 'string' ? sentence : first;
  };
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.dataset['nl'] ??= element.textContent.trim();
    element.textContent = say(element.dataset['say'], element.dataset['nl']);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.dataset['nl'] ??= element.ariaLabel ?? '';
    element.ariaLabel = say(element.dataset['label'], element.dataset['nl']);
  }
}
