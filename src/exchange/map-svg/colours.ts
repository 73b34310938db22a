/** Every colour of the drawing, as CSS writes a colour. */
export interface MapColours {
  readonly paper: string;
  readonly ring1: string;
  readonly ring2: string;
  readonly ring3: string;
  /** Edges of rings, and ties. */
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  /** The sign and the word of a state. */
  readonly accent: string;
  readonly accentSoft: string;
  readonly informal: string;
  readonly informalSoft: string;
  readonly informalText: string;
  readonly formal: string;
  readonly formalSoft: string;
  readonly formalText: string;
}

/** As on the page. */
const paperColours: MapColours = {
  paper: '#fffcf5',
  ring1: '#fbf1dd',
  ring2: '#f8f0e2',
  ring3: '#fdf8ee',
  line: '#8d7d66',
  text: '#2a241d',
  muted: '#5a5044',
  accent: '#6a2a55',
  accentSoft: '#f4e3ec',
  informal: '#8a4b08',
  informalSoft: '#fbe6c4',
  informalText: '#5f3304',
  formal: '#1d5f6e',
  formalSoft: '#d5e8e8',
  formalText: '#123f4a',
};

/** For a printer without colours: black lines, and nothing filled but the signs. */
const inkColours: MapColours = {
  paper: '#fff',
  ring1: '#fff',
  ring2: '#fff',
  ring3: '#fff',
  line: '#444',
  text: '#000',
  muted: '#333',
  accent: '#000',
  accentSoft: '#fff',
  informal: '#000',
  informalSoft: '#fff',
  informalText: '#000',
  formal: '#000',
  formalSoft: '#fff',
  formalText: '#000',
};

/** Names, numbers and functions of numbers: nothing that could load or run. */
const colour =
  /^(#[\da-f]{3,8}|[a-z]{3,30}|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z-]{1,60}\))$/i;

/** The colours to draw with; one that is no plain colour counts as not given. */
export function coloursFrom(given: Partial<MapColours> | 'ink' | undefined): MapColours {
  if (given === 'ink') return inkColours;
  const fitting = Object.entries(given ?? {}).filter(([, value]) => colour.test(value));
  return {...paperColours, ...Object.fromEntries(fitting)};
}
