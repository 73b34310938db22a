import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {ResourceGroup} from '../../src/domain/group.js';
import {justBegun} from '../../src/testing.js';
import {Hands} from './hands.js';
import {client, noorsGroup, now, openPage, pagesOf, table, type Seat} from './page.js';

interface Args {
  readonly group: () => ResourceGroup;
  readonly seats: readonly Seat[];
}

const tracker = html`<rg-phase-tracker></rg-phase-tracker>`;
const map = html`<rg-network-map view="map"></rg-network-map>`;
const goals = html`<rg-goal-editor></rg-goal-editor>`;
const agenda = html`<rg-meeting-agenda></rg-meeting-agenda>`;

/** The client’s page, with the path above and what a phase is about below. */
const own = (whose: string, ...elements: readonly unknown[]): Seat => ({
  whose,
  actor: client,
  elements: html`${tracker}${elements}`,
});

/**
 * The six phases of the method, acted out on real elements with real clicks and keys. Open a story and
 * the tab “Interactions” below it: each step can be seen again, forwards and backwards. Behind its name stands
 * what the client reads, so that Storybook's search finds it in Dutch too.
 */
const meta: Meta<Args> = {
  title: 'The six phases',
  parameters: {controls: {disable: true}},
  render: ({group, seats}, {globals}) =>
    pagesOf(group(), String(globals['language'] ?? 'nl'), ...seats),
};
export default meta;
type Story = StoryObj<Args>;

/** Who matters, and what do you want? The client draws the map, chooses somebody, and writes a goal. */
export const Preparation: Story = {
  name: '1. Preparation · Voorbereiding',
  args: {group: () => justBegun(now), seats: [own('Dirk', map, goals)]},
  play: async ({canvasElement, step}) => {
    const [onMap, onGoals] = [
      new Hands(canvasElement, 'rg-network-map'),
      new Hands(canvasElement, 'rg-goal-editor'),
    ];
    await step('Dirk puts his sister on the map', async () => {
      await onMap.write('Wie komt als eerste in je op?', 'Sanne{Enter}');
      await onMap.press('Heel dichtbij');
      await onMap.press('Genoeg voor nu');
    });
    await step('He chooses her for his group', async () => {
      await onMap.press(/^Sanne/);
      await onMap.press('Kiezen voor mijn groep');
      await onMap.seesButton('Op gevraagd zetten');
    });
    await step('He writes a goal in his own words', async () => {
      await onGoals.enterOn('Nieuw doel');
      await onGoals.write('Wat wil je?', 'Weer elke week zwemmen');
      await onGoals.press('Bewaren');
      await onGoals.sees('Weer elke week zwemmen');
    });
  },
};

/** Those who were chosen are asked, and answer themselves: on a page of their own. */
export const Investment: Story = {
  name: '2. Investment · Kennismaken',
  args: {
    group: () => noorsGroup('investment', 'nominated'),
    seats: [
      own('Noor', map),
      {
        whose: 'Mam',
        actor: {kind: 'member', membershipId: 'm-1'},
        later: true,
        elements: html`<rg-network-map view="map"></rg-network-map>`,
      },
    ],
  },
  play: async ({canvasElement, args, step}) => {
    const onMap = new Hands(canvasElement, 'rg-network-map');
    await step('Noor asks her mother', async () => {
      await onMap.seesButton('Bewaren en afdrukken');
      await onMap.press(/^Mam/);
      await onMap.press('Op gevraagd zetten');
      await onMap.sees(/^Mam heeft nog niet geantwoord/);
    });
    await step('Her mother reads what it is, and says yes', async () => {
      openPage(canvasElement, 'Mam', args.group());
      const [, hers = canvasElement] = canvasElement.querySelectorAll('section');
      await new Hands(hers, 'rg-network-map').press('Ja, ik doe mee');
    });
    await step('Noor sees it at once', () => onMap.seesButton(/^Mam.*doet mee/i));
  },
};

/** When, where and about what? The client decides, and there is paper for whoever wants it. */
export const Planning: Story = {
  name: '3. Planning',
  args: {group: () => noorsGroup('planning', 'member'), seats: [own('Noor', agenda)]},
  play: async ({canvasElement, step}) => {
    const onAgenda = new Hands(canvasElement, 'rg-meeting-agenda');
    await step('Noor plans the first meeting, at home', async () => {
      await onAgenda.press('Een bijeenkomst plannen');
      await onAgenda.choose('Waar?', 'Thuis');
      await onAgenda.press('Bewaren');
      await onAgenda.sees('Bij jou thuis');
    });
    await step('She puts a subject of her own on the agenda', async () => {
      await onAgenda.enterOn('Onderwerp erbij');
      await onAgenda.write('Waar gaat het over?', 'Samen uit eten');
      await onAgenda.press('Bewaren');
      await onAgenda.sees('Samen uit eten');
    });
    await step('She takes it up one place', async () => {
      await onAgenda.enterOn('Zet “Samen uit eten” hoger');
    });
  },
};

/** Together at the table: one topic at a time, and what is agreed is written down. */
export const FirstMeeting: Story = {
  name: '4. First meeting · Eerste bijeenkomst',
  args: {
    group: () => {
      const group = table('firstMeeting');
      const today = new Date(Date.parse(now) - 60_000).toISOString();
      const meetings = group.meetings.map((one) =>
        one.id === 'mt-3' ? {...one, start: today} : one,
      );
      return {...group, meetings};
    },
    seats: [own('Samira', agenda)],
  },
  play: async ({canvasElement, step}) => {
    const onAgenda = new Hands(canvasElement, 'rg-meeting-agenda');
    await step('Samira begins', async () => {
      await onAgenda.press('Bijeenkomst beginnen');
      await onAgenda.sees('Welkom en koffie');
    });
    await step('She says who is there', () => onAgenda.press('Mam'));
    await step('On to the next topic, with the keyboard', () => onAgenda.enterOn('Verder'));
    await step('They agree on something', async () => {
      await onAgenda.press('Afspraak opschrijven');
      await onAgenda.write('Wat spreken jullie af?', 'Joke belt de huisarts');
      await onAgenda.press('Bewaren');
      await onAgenda.sees('Joke belt de huisarts');
    });
  },
};

/** How does it go, and what is next? The client says it in words, and others propose. */
export const FollowUp: Story = {
  name: '5. Follow-up meetings · Vervolgbijeenkomsten',
  args: {group: () => table('followUp'), seats: [own('Samira', goals)]},
  play: async ({canvasElement, step}) => {
    const onGoals = new Hands(canvasElement, 'rg-goal-editor');
    await step('Samira takes over a proposal', async () => {
      await onGoals.press('Overnemen');
      await onGoals.sees(/met iemand samen/);
    });
    await step('She thinks better of it', async () => {
      await onGoals.press('Ongedaan maken');
      await onGoals.seesButton('Overnemen');
    });
    await step('She says that a goal goes as it did', async () => {
      await onGoals.enterOn('Nog steeds zo');
      await onGoals.press('Bewaren');
    });
    await step('She adds a small step', async () => {
      await onGoals.press('Stap erbij');
      await onGoals.write('Wat is de stap?', 'Zondag een rondje om het park');
      await onGoals.press('Bewaren');
      await onGoals.sees('Zondag een rondje om het park');
    });
  },
};

/** How to go on? Five ways, and a new round is as good as any. */
export const Reorientation: Story = {
  name: '6. Reorientation · Hoe nu verder?',
  args: {group: () => table('reorientation'), seats: [own('Samira')]},
  play: async ({canvasElement, step}) => {
    const onPath = new Hands(canvasElement, 'rg-phase-tracker');
    await step('Samira chooses to see each other less', () => onPath.press(/^Rustiger aan/));
    await step('A new round begins', async () => {
      await onPath.press('Nieuwe ronde beginnen');
      await onPath.press('Ja, doe maar');
      await onPath.seesButton('Ongedaan maken');
    });
  },
};
