import type {Translation} from '../../i18n/messages.js';
import type {LendMessages} from './lend.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<LendMessages>> = {
  lendHelp: 'U kiest wat iemand voor u doet, en hoe lang.',
  lendWhat: 'Wat laat u iemand doen?',
  lendWho: 'Wie doet dit voor u?',
  lendUntilHelp: 'Dit mag leeg blijven. Dan duurt het tot u het weer overneemt.',
  meansNetwork: (name) =>
    `${name} ziet dan uw hele kaart, ook wie u niet hebt gekozen. ${name} kan mensen op de kaart zetten en weghalen.`,
  meansInvite: (name) =>
    `${name} vraagt dan de mensen die u hebt gekozen, en ziet wat zij antwoorden.`,
  meansRecord: (name) =>
    `${name} schrijft dan op wat u met elkaar afspreekt. U leest het eerst, en u deelt het.`,
  meansSteps: (name) =>
    `${name} kan dan stappen opschrijven en veranderen. De woorden van uw doelen blijven van u.`,
  meansPhase: (name) => `${name} kan dan zeggen waar uw groep nu is, verder of terug.`,
  meansMark: (name) =>
    `Bij alles komt te staan: “Namens u gedaan door ${name}”. U kunt het altijd weer overnemen.`,
  meansNever: 'Uw doelen blijven van u. Ook wie u kiest, en wat u met een voorstel doet.',
  lent: (name, what) => `${name} doet dit voor u: ${what}.`,
};
