import {pressedIn} from '../pressed.js';
import base, {MembersView, ProposalsDecided, Resting} from '../goal-editor.stories.js';

/** What comes up in the goal editor when somebody presses something. */
const meta = {...base, title: 'What opens/Goal editor', tags: ['!autodocs']};
export default meta;
type Story = typeof MembersView;

const pressed = pressedIn('rg-goal-editor');

export const NewGoal: Story = {play: pressed('Nieuw doel')};

/** All that one may tell of a goal, and may leave out. */
export const TellingMore: Story = {play: pressed('Nieuw doel', 'Meer vertellen')};

export const OtherWords: Story = {play: pressed('Tekst aanpassen')};

/** A goal that is too large becomes small steps. */
export const Smaller: Story = {play: pressed('Kleiner maken')};

/** A goal that is small belongs to something larger. */
export const Larger: Story = {play: pressed('Groter kader')};

/** Where a goal stands, its place, and its earlier words. */
export const MoreOfAGoal: Story = {play: pressed('Meer over dit doel')};

export const WhoSeesIt: Story = {play: pressed('Aanpassen wie dit doel ziet')};

export const NewStep: Story = {play: pressed('Stap erbij')};

export const ChangingAStep: Story = {play: pressed('De stap')};

/** How a goal goes, in four words. */
export const HowItGoes: Story = {play: pressed('Nog steeds zo')};

/** A proposal, in the client’s own words. */
export const ProposalInOwnWords: Story = {play: pressed('Zelf aanpassen')};

/** Taken over: said, and taken back with one press. */
export const TakenOver: Story = {play: pressed('Overnemen')};

export const Lending: Story = {play: pressed('Iemand iets laten doen')};

/** A member says what they can do, and would rather not. */
export const WhatOneCanDo: Story = {...MembersView, play: pressed('Wat je wel en liever niet')};

/** What the client is proud of, with a goal that was reached. */
export const Proud: Story = {...Resting, play: pressed('Meer zien')};

export const ProposingAGoal: Story = {
  ...ProposalsDecided,
  play: pressed('Een doel voorstellen'),
};
