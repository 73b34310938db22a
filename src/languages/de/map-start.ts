import type {Words} from '../slices.js';

export const de: Words<'map-start'> = {
  first: 'Wer fällt dir zuerst ein?',
  firstHelp: 'Ein Name genügt. Es darf jeder sein: auch ein Tier oder jemand, der gestorben ist.',
  near: 'Wer wohnt bei dir oder in der Nähe?',
  nearHelp: 'Auch Menschen von nebenan oder ein Haustier gehören dazu.',
  helped: 'Wer hat dir im letzten Monat geholfen?',
  helpedHelp: 'Es darf etwas Kleines sein: ein Kaffee, eine Fahrt, ein Gespräch.',
  meant: 'Für wen tust du ab und zu etwas?',
  meantHelp: 'Ein Einkauf, eine Karte, eine Weile zuhören.',
  again: 'Wen möchtest du wieder einmal sprechen?',
  againHelp: 'Auch jemand von früher. Du musst jetzt nichts damit machen.',
  care: 'Wer hilft dir von Berufs wegen?',
  careHelp: 'Zum Beispiel deine Ärztin oder dein Betreuer. Sie zählen genauso.',
  firstOf: (client) => `An wen denkt ${client} zuerst?`,
  nearOf: (client) => `Wer wohnt bei ${client} oder in der Nähe?`,
  helpedOf: (client) => `Wer hat ${client} im letzten Monat geholfen?`,
  meantOf: (client) => `Für wen tut ${client} ab und zu etwas?`,
  againOf: (client) => `Wen möchte ${client} wieder einmal sprechen?`,
  againOfHelp: 'Auch jemand von früher. Man muss jetzt nichts damit machen.',
  careOf: (client) => `Wer hilft ${client} von Berufs wegen?`,
  careOfHelp: 'Zum Beispiel eine Ärztin oder ein Betreuer. Sie zählen genauso.',
  skip: 'Erst einmal überspringen',
  nextQuestion: 'Nächste Frage',
  enough: 'Genug für jetzt',
  questions: 'Fragen, die helfen',
  fromList: 'Aus einer Liste wählen',
  rosterTitle: 'Wen willst du auf der Karte haben?',
  rosterHelp: 'Diese Menschen sind hier bekannt. Du wählst, wer dazukommt.',
  rosterOf: (client) => `Wen will ${client} auf der Karte haben?`,
  rosterOfHelp: (client) =>
    `Diese Menschen sind hier bekannt. Wähle, wen ${client} dazunehmen will.`,
  theyAreOn: 'Sie sind auf der Karte.',
  howClose: (name, client) =>
    client === undefined
      ? `Wie nah fühlt sich ${name} an?`
      : `Wie nah fühlt sich ${name} für ${client} an?`,
  anybody: 'Es darf jeder sein: auch ein Tier oder jemand, der gestorben ist.',
};
