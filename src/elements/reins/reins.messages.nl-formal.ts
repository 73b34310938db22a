import type {Translation} from '../../i18n/messages.js';
import type {ReinsMessages} from './reins.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<ReinsMessages>> = {
  titleClient: 'U bepaalt',
  titleOther: (group) => `U in ${group || 'deze groep'}`,
  lentTitle: 'Wie iets voor u doet',
  lentToOther: (name) => `Wat u voor ${name} doet`,
  lentLater: (name, task, day) => `${name} doet dit straks voor u: ${task}. Vanaf ${day}.`,
  lentNobody: 'Nu doet niemand iets voor u. U doet alles zelf.',
  seesHelp:
    'Wat iemand niet mag zien, krijgt die ook niet. Wat u noteert, bewaart of klaarzet, ziet verder niemand.',
  seesNobody: 'Er doet nog niemand mee. Niemand ziet iets van uw groep.',
  wholeMap: 'Uw hele kaart',
  lentHere: 'Doet voor u',
  asSeenHelp: 'Dit ziet deze persoon. U kunt hier niets veranderen.',
  doneHelp: 'Alleen u ziet dit allemaal.',
  doneOwn: 'Wat u deed',
  doneNothingOwn: 'U hebt hier nog niets gedaan.',
  forYou: 'namens u',
  mayTitle: 'Wat u mag doen',
  mayRead: 'U leest wat met u gedeeld is.',
  mayMembers: 'U ziet wie er in de groep zitten.',
  mayContribute: 'U vertelt wat u wel kunt doen en wat liever niet.',
  mayAnswer: 'U zegt ja of nee als u iets gevraagd wordt.',
  mayPropose: (name) => `U mag iets voorstellen. ${name} beslist.`,
  mayRate: 'U mag vertellen hoe het volgens u gaat met een doel.',
  mayPlanRead: 'U ziet of er een plan voor moeilijke tijden is.',
  askedOnly: 'U bent gevraagd om mee te doen. U ziet nog niets van de groep.',
  noPart: 'U doet niet mee in deze groep. Er is hier niets te zien.',
  leaveHelp: 'U mag altijd stoppen. U hoeft niet te zeggen waarom.',
  leaveSure: 'Wilt u uit de groep gaan?',
  leaveMeans:
    'U ziet dan niets meer van de groep. Wat u zou doen, gaat terug naar de cliënt. U kunt het op deze pagina ongedaan maken, tot een dag later.',
  haveLeft: 'U bent uit de groep gegaan.',
};
