import {pressedIn} from '../pressed.js';
import base, {
  Compact,
  MembersView,
  ProposalWaiting,
  Reorientation,
} from '../phase-tracker.stories.js';

/** What comes up in the phase tracker when somebody presses something. */
const meta = {...base, title: 'What opens/Phase tracker', tags: ['!autodocs']};
export default meta;
type Story = typeof Compact;

const pressed = pressedIn('rg-phase-tracker');

/** Another stone, to look at. */
export const AnotherPhase: Story = {play: pressed('Planning.')};

/** A step back: asked once, and as normal as a step on. */
export const StepBack: Story = {play: pressed('Terug naar')};

export const StepOn: Story = {play: pressed('Verder naar')};

/** The step is taken: said, and taken back with one press. */
export const StepTaken: Story = {play: pressed('Verder naar', 'Ja, doe maar')};

/** What a new round begins with. */
export const NewRound: Story = {...Reorientation, play: pressed('Nieuwe ronde beginnen')};

export const History: Story = {play: pressed('Waar de groep geweest is')};

/** The group as a whole: its name, the care around it, resting and stopping. */
export const AboutTheGroup: Story = {play: pressed('Over “')};

export const Stopping: Story = {play: pressed('Over “', 'Stoppen met de groep')};

/** The whole path, from the sidebar of a portal. */
export const WholePath: Story = {...Compact, play: pressed('Hele pad bekijken')};

/** A proposal, somewhere else on the path. */
export const ProposalElsewhere: Story = {...ProposalWaiting, play: pressed('Zelf aanpassen')};

/** A member proposes a step. */
export const ProposingAStep: Story = {...MembersView, play: pressed('Voorstellen: verder naar')};
