import {pressedIn} from '../pressed.js';
import base, {ProfessionalsView, Several} from '../proposals.stories.js';

/** What comes up among the proposals when somebody presses something. */
const meta = {...base, title: 'What opens/Proposals', tags: ['!autodocs']};
export default meta;
type Story = typeof Several;

const pressed = pressedIn('rg-proposals');

export const InOwnWords: Story = {play: pressed('Zelf aanpassen')};

/** Taken over: said, and taken back with one press. */
export const TakenOver: Story = {play: pressed('Overnemen')};

/** What was put off before, opened again. */
export const PutOff: Story = {...Several, play: pressed('Later: ')};

/** What became of earlier ones, for who proposed them. */
export const EarlierOnes: Story = {
  ...ProfessionalsView,
  play: pressed('Wat er met de vorige is gedaan'),
};
