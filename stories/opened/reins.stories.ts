import {pressedIn} from '../pressed.js';
import base, {Many, MembersView} from '../reins.stories.js';

/** What comes up in the reins when somebody presses something. */
const meta = {...base, title: 'What opens/Reins', tags: ['!autodocs']};
export default meta;
type Story = typeof Many;

const pressed = pressedIn('rg-reins');

/** What one person is given. */
export const WhatSomebodySees: Story = {play: pressed('Lotte')};

/** The group, through the eyes of that person. */
export const LookingAlong: Story = {play: pressed('Lotte', 'Kijk mee door de ogen')};

/** Taken over again: said, and lent again with one press. */
export const TakenBack: Story = {play: pressed('Ik neem het weer over')};

export const Lending: Story = {play: pressed('Iemand iets laten doen')};

/** Further back in what was done. */
export const FurtherBack: Story = {...Many, play: pressed('Meer laten zien')};

/** Asked once; what stands first is to stay. */
export const Leaving: Story = {...MembersView, play: pressed('Ik ga uit de groep')};
