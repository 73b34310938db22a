import {pressedIn} from '../pressed.js';
import base, {
  AllHad,
  AsMember,
  DaysToChoose,
  Empty,
  GoingOn,
  Held,
  Shared,
  StillAPlan,
  Today,
} from '../meeting-agenda.stories.js';

/** What comes up in the meeting agenda when somebody presses something. */
const meta = {...base, title: 'What opens/Meeting agenda', tags: ['!autodocs']};
export default meta;
type Story = typeof Empty;

const pressed = pressedIn('rg-meeting-agenda');

/** When, where, and who leads. */
export const FirstPlan: Story = {...Empty, play: pressed('Een bijeenkomst plannen')};

export const ChangingThePlan: Story = {play: pressed('Dag en plek aanpassen')};

export const OfferingDays: Story = {...StillAPlan, play: pressed('Dagen noemen')};

export const ChangingTheDays: Story = {...DaysToChoose, play: pressed('Deze dagen aanpassen')};

export const NewTopic: Story = {play: pressed('Onderwerp erbij')};

export const ChangingATopic: Story = {play: pressed('“Welkom en koffie” aanpassen')};

/** A topic that somebody proposed, in the client’s own words. */
export const TopicInOwnWords: Story = {play: pressed('Zelf aanpassen')};

/** Put on the agenda: said, and taken back with one press. */
export const TopicTakenOver: Story = {play: pressed('Op de agenda zetten')};

/** For the client alone: what to say, what not, and who is there if it gets hard. */
export const OwnNotes: Story = {play: pressed('Aanpassen wat je schreef')};

/** On one sheet of paper, as a message, or in a calendar. */
export const GoingOut: Story = {play: pressed('Afdrukken, delen')};

export const OtherMeetings: Story = {play: pressed('Andere bijeenkomsten')};

export const HowOften: Story = {play: pressed('Hoe vaak, en tussendoor')};

export const Lending: Story = {play: pressed('Iemand iets laten doen')};

/** Who was there, after a meeting. */
export const HasBeen: Story = {...Today, play: pressed('De bijeenkomst is geweest')};

/** The client’s own points, while the group sits together. */
export const OwnPoints: Story = {...GoingOn, play: pressed('Je eigen punten')};

export const AgreementInTheMeeting: Story = {...GoingOn, play: pressed('Afspraak opschrijven')};

export const Closing: Story = {...AllHad, play: pressed('Bijeenkomst afsluiten')};

export const AgreementAfterwards: Story = {...Held, play: pressed('Afspraak erbij')};

export const WhoGetsTheAgreements: Story = {...Shared, play: pressed('Kiezen wie dit krijgt')};

/** A member proposes another day or place. */
export const ProposingAnotherDay: Story = {
  ...AsMember,
  play: pressed('Andere dag of plek voorstellen'),
};
