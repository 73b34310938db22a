import type {Words} from '../slices.js';

export const de: Words<'map-eyes'> = {
  eyesHelp: 'Wähle jemanden aus. Du siehst dann, was diese Person von deiner Gruppe sieht.',
  eyesNobody: 'Es macht noch niemand mit. Wer mitmacht, sieht nur, wer in der Gruppe ist.',
  looksAs: (name) => `Du siehst jetzt mit den Augen von ${name}.`,
  seesThis: (name) => `So sieht ${name} die Gruppe. Hier lässt sich nichts ändern.`,
  stopLooking: 'Zurück zu meiner eigenen Karte',
  ownAgain: 'Du siehst wieder deine eigene Karte.',
};
