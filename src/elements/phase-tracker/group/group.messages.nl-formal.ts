import type {Translation} from '../../../i18n/messages.js';
import type {GroupMessages} from './group.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<GroupMessages>> = {
  crisisHelp: 'Het plan zelf staat ergens anders. Hier ziet u of het er is.',
  leaderWho: 'Wie helpt u met uw groep?',
  leaderHelp:
    'De regieondersteuner. U kiest wie dat is. U mag later ook iemand anders kiezen. Wie het nu is, blijft lid.',
  leaderIsYou: 'Dat bent u.',
  giveRoleBackMeans: 'U blijft lid van de groep. Alleen de cliënt kan u de rol weer geven.',
  pauseMeans: 'Niets hoeft. Alles blijft staan. U gaat verder wanneer u wilt.',
  stopMeans: 'De groep stopt. Alles blijft te lezen. U kunt de groep ook weer openen.',
};
