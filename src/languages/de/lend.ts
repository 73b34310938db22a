import type {Words} from '../slices.js';

export const de: Words<'lend'> = {
  lendHelp: 'Du wählst, was jemand für dich macht, und wie lange.',
  lendWhat: 'Was lässt du jemanden machen?',
  lendWho: 'Wer macht das für dich?',
  lendFrom: 'Ab welchem Tag?',
  lendFromHelp: 'Das kann leer bleiben. Dann beginnt es jetzt.',
  lendUntil: 'Bis einschließlich welchem Tag?',
  lendUntilHelp: 'Das kann leer bleiben. Dann gilt es, bis du es wieder übernimmst.',
  lendEndsFirst: 'Dieser Tag liegt vor dem ersten Tag.',
  lendIsPast: 'Dieser Tag ist schon vorbei.',
  meansNetwork: (name) =>
    `${name} sieht dann deine ganze Karte, auch wen du nicht ausgewählt hast. ${name} kann Menschen auf die Karte setzen und entfernen.`,
  meansInvite: (name) =>
    `${name} fragt dann die Menschen, die du ausgewählt hast, und sieht ihre Antworten.`,
  meansPlan: (name) => `${name} wählt dann den Tag und den Ort, und wer kommt.`,
  meansAgenda: (name) => `${name} entscheidet dann, worüber ihr sprecht und was zuerst kommt.`,
  meansChair: (name) => `${name} leitet dann das Gespräch und schließt das Treffen ab.`,
  meansRecord: (name) =>
    `${name} schreibt dann auf, was ihr absprecht. Du liest es zuerst, und du teilst es.`,
  meansSteps: (name) =>
    `${name} kann dann Schritte aufschreiben und ändern. Die Worte deiner Ziele bleiben deine.`,
  meansPhase: (name) => `${name} kann dann sagen, wo deine Gruppe gerade ist, weiter oder zurück.`,
  meansMark: (name) =>
    `Überall steht dann: „In deinem Namen gemacht von ${name}“. Du kannst es jederzeit wieder übernehmen.`,
  meansNever:
    'Deine Ziele bleiben deine. Auch wen du auswählst und was du mit einem Vorschlag machst.',
  lendYes: (name) => `Ja, ${name} darf das machen`,
  lent: (name, what) => `${name} macht das für dich: ${what}.`,
  lendPlanned: 'Das beginnt später',
  lendBegins: (name, what, day) => `${name}, ab ${day}: ${what}`,
  lendNot: 'Das nicht beginnen lassen',
};
