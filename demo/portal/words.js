/** The portal's own words; the elements bring theirs. Dutch is in the page itself. */
const en = {
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

const nl = {
  restartAsk: 'Opnieuw beginnen? Wat je in deze groep hebt veranderd, gaat weg.',
  looksAs: (name, role) => `Je kijkt nu als ${name}, ${role.toLowerCase()}.`,
  nobody: 'In deze groep heeft nog niemand die rol. Kies eerst mensen op de kaart.',
  read: (count) =>
    count === 1 ? 'Eén persoon staat nu op de kaart.' : `${count} mensen staan nu op de kaart.`,
  notRead: 'Dit bestand is niet gelezen',
};

const nlFormal = {
  ...nl,
  restartAsk: 'Opnieuw beginnen? Wat u in deze groep hebt veranderd, gaat weg.',
  looksAs: (name, role) => `U kijkt nu als ${name}, ${role.toLowerCase()}.`,
};

/** @param {string} language */
export const wordsOf = (language) =>
  language === 'en' ? en : language === 'nl-x-formal' ? nlFormal : nl;

/** Says the page in another language; what the page said first is kept for the way back. */
export function translate(language) {
  const words = wordsOf(language);
  for (const element of document.querySelectorAll('[data-say]')) {
    element.dataset.nl ??= element.textContent.trim();
    element.textContent = words[element.dataset.say] ?? element.dataset.nl;
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.dataset.nl ??= element.getAttribute('aria-label');
    element.setAttribute('aria-label', words[element.dataset.label] ?? element.dataset.nl);
  }
}
