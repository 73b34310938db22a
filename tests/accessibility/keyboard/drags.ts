import type {Command} from '../../../src/domain/command.js';

/** The same without dragging: names of what is clicked, one after the other. */
interface Twin {
  readonly act: string;
  readonly story?: string;
  readonly clicks: readonly string[];
  readonly asks: Command['type'];
}

/** Something that can be dragged, and its twins (WCAG 2.5.7). */
interface Drag {
  readonly drag: string;
  readonly element: string;
  /** What can be taken hold of. */
  readonly handle: string;
  readonly twins: readonly Twin[];
}

/** In a list of clicks: a place on the map, in the hundredths of its width and height. */
export const placeOf = (click: string): readonly [number, number] | undefined => {
  const [, x, y] = /^the map at (\d+)% × (\d+)%$/.exec(click) ?? [];
  return x === undefined || y === undefined ? undefined : [Number(x) / 100, Number(y) / 100];
};

export const drags: readonly Drag[] = [
  {
    drag: 'Somebody to another place on the map',
    element: 'networkMap',
    handle: '.node, .person',
    twins: [
      {
        act: 'Choose somebody, then a place on the map',
        clicks: ['Sjaak, …', 'Verplaatsen op de kaart', 'the map at 30% × 20%'],
        asks: 'placePerson',
      },
      {
        act: 'Choose somebody, then say how close it feels',
        clicks: ['Sjaak, …', 'Verder weg'],
        asks: 'placePerson',
      },
      {
        act: 'Choose somebody in the list, then say how close it feels',
        story: 'List',
        clicks: ['Sjaak…', 'Verder weg'],
        asks: 'placePerson',
      },
      {
        act: 'Change on which side somebody stands',
        clicks: ['Sjaak, …', 'Aanpassen', 'Hulpverleners', 'Bewaren'],
        asks: 'editPerson',
      },
    ],
  },
  {
    drag: 'A goal to another place in its column',
    element: 'goalEditor',
    handle: '.grip',
    twins: [
      {
        act: 'Put a goal lower',
        story: 'Many',
        clicks: ['Meer over dit doel', 'Lager zetten…'],
        asks: 'moveGoal',
      },
    ],
  },
  {
    drag: 'A topic to another place on the agenda',
    element: 'meetingAgenda',
    handle: '.grip',
    twins: [
      {
        act: 'Put a topic lower',
        clicks: ['Zet “Welkom en koffie” lager'],
        asks: 'moveAgendaItem',
      },
      {
        act: 'Put a topic higher',
        clicks: ['Zet “Wat spraken we vorige keer af?” hoger'],
        asks: 'moveAgendaItem',
      },
    ],
  },
];

/** What else is put in another order is never dragged: it has buttons only. */
export const orders: readonly (Twin & {readonly element: string})[] = [
  {
    element: 'goalEditor',
    act: 'Put a step lower',
    clicks: ['De stap “…” aanpassen', 'Lager zetten…'],
    asks: 'moveStep',
  },
];
