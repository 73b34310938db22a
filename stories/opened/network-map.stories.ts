import {pressedIn} from '../pressed.js';
import base, {EarlierMaps, Empty, Invited, List, PageKnows} from '../network-map.stories.js';

/** What comes up in the network map when somebody presses something. */
const meta = {...base, title: 'What opens/Network map', tags: ['!autodocs']};
export default meta;
type Story = typeof Empty;

const pressed = pressedIn('rg-network-map');

/** Somebody’s card: what is known, where they stand, and the way into the group. */
export const Card: Story = {play: pressed('Sjaak')};

/** A name is enough. */
export const Adding: Story = {play: pressed('Iemand toevoegen')};

/** All that one may tell, and may leave out. */
export const TellingMore: Story = {play: pressed('Iemand toevoegen', 'Meer vertellen')};

export const Changing: Story = {play: pressed('Sjaak', 'Aanpassen')};

/** What one could say to somebody, to copy and change. */
export const Asking: Story = {play: pressed('Tante Rosalinde', 'Een voorbeeld')};

/** Somebody is chosen for the group: said, and taken back with one press. */
export const Chosen: Story = {play: pressed('Sjaak', 'Kiezen voor mijn groep')};

/** The next question of an empty map. */
export const NextQuestion: Story = {...Empty, play: pressed('Nu overslaan')};

/** People whom the page knows, to pick from. */
export const PickingFromAList: Story = {...PageKnows, play: pressed('Kiezen uit een lijst')};

/** Who is asked wants to answer later. */
export const AnsweredLater: Story = {...Invited, play: pressed('Later')};

export const Arranging: Story = {...List, play: pressed('Ordenen')};

/** Two kept maps beside each other. */
export const SideBySide: Story = {
  ...EarlierMaps,
  play: pressed('Meer', 'Eerdere kaarten', 'Naast elkaar'),
};

/** Who may do what for the client, and until when. */
export const Lending: Story = {play: pressed('Meer', 'Iemand iets laten doen')};
