import type {Translation} from '../../i18n/messages.js';
import type {LendMessages} from './lend.messages.js';

export const nl: Translation<LendMessages> = {
  lendHelp: 'Jij kiest wat iemand voor jou doet, en hoe lang.',
  lendWhat: 'Wat laat je iemand doen?',
  lendWho: 'Wie doet dit voor jou?',
  lendFrom: 'Vanaf welke dag?',
  lendFromHelp: 'Dit mag leeg blijven. Dan begint het nu.',
  lendUntil: 'Tot en met welke dag?',
  lendUntilHelp: 'Dit mag leeg blijven. Dan duurt het tot je het weer overneemt.',
  lendEndsFirst: 'Deze dag komt voor de eerste dag.',
  lendIsPast: 'Deze dag is al voorbij.',
  meansNetwork: (name) =>
    `${name} ziet dan je hele kaart, ook wie je niet hebt gekozen. ${name} kan mensen op de kaart zetten en weghalen.`,
  meansInvite: (name) =>
    `${name} vraagt dan de mensen die jij hebt gekozen, en ziet wat zij antwoorden.`,
  meansPlan: (name) => `${name} kiest dan de dag en de plek, en wie er komen.`,
  meansAgenda: (name) => `${name} bepaalt dan wat er op de agenda staat, en wat eerst komt.`,
  meansChair: (name) => `${name} leidt dan het gesprek, en sluit de bijeenkomst af.`,
  meansRecord: (name) =>
    `${name} schrijft dan op wat jullie afspreken. Jij leest het eerst, en jij deelt het.`,
  meansSteps: (name) =>
    `${name} kan dan stappen opschrijven en veranderen. De woorden van je doelen blijven van jou.`,
  meansPhase: (name) => `${name} kan dan zeggen waar je groep nu is, verder of terug.`,
  meansMark: (name) =>
    `Bij alles komt te staan: “Namens jou gedaan door ${name}”. Je kunt het altijd weer overnemen.`,
  meansNever: 'Je doelen blijven van jou. Ook wie je kiest, en wat je met een voorstel doet.',
  lendYes: (name) => `Ja, ${name} mag dit doen`,
  lent: (name, what) => `${name} doet dit voor jou: ${what}.`,
  lendPlanned: 'Dit begint later',
  lendBegins: (name, what, day) => `${name}, vanaf ${day}: ${what}`,
  lendNot: 'Laat dit niet beginnen',
};
