import type {Drawn} from './drawing-tree.js';

/** More than this some phones cannot draw. */
const mostPixels = 16_000_000;

/** The drawing as a PNG, twice as sharp where there is room; nothing where the browser cannot. */
export function toPng(drawing: Drawn): Promise<Blob | undefined> {
  const [x = 0, y = 0, width = 0, height = 0] = numbersIn(drawing.attributes.get('viewBox') ?? '');
  const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pencil = canvas.getContext('2d');
  if (!pencil) return Promise.resolve(undefined);
  pencil.scale(scale, scale);
  pencil.translate(-x, -y);
  draw(drawing, pencil, new Map());
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/png'));
}

const numbersIn = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);

type Attributes = ReadonlyMap<string, string>;

/** `from` holds what an element has from those around it. */
function draw(drawn: Drawn, pencil: CanvasRenderingContext2D, from: Attributes): void {
  const {name, attributes, children} = drawn;
  const all = new Map([...from, ...attributes]);
  pencil.save();
  const [dx = 0, dy = 0, size = 1] = numbersIn(attributes.get('transform') ?? '');
  pencil.translate(dx, dy);
  pencil.scale(size, size);
  if (name === 'svg' || name === 'g') {
    const inherited = new Map([...all].filter(([key]) => /^(font|text)-/.test(key)));
    for (const child of children) draw(child, pencil, inherited);
  } else if (name === 'text') write(drawn.text, pencil, all);
  else {
    const d = outlineOf(name, all);
    if (d !== undefined) paint(new Path2D(d), pencil, all);
  }
  pencil.restore();
}

const ofNumber = (all: Attributes, key: string): number => Number(all.get(key) ?? 0);

/** A shape as the path around it. */
function outlineOf(name: string, all: Attributes): string | undefined {
  const of = (key: string): number => ofNumber(all, key);
  if (name === 'path') return all.get('d');
  if (name === 'circle') {
    const r = of('r');
    return `M${of('cx') - r} ${of('cy')}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  }
  if (name !== 'rect') return undefined;
  const [w, h] = [of('width'), of('height')];
  const r = Math.min(of('rx'), w / 2, h / 2);
  const turn = (x: number, y: number): string => `a${r} ${r} 0 0 1 ${x * r} ${y * r}`;
  const [across, down] = [w - 2 * r, h - 2 * r];
  return (
    `M${of('x') + r} ${of('y')}h${across}${turn(1, 1)}v${down}${turn(-1, 1)}` +
    `h${-across}${turn(-1, -1)}v${-down}${turn(1, -1)}z`
  );
}

const caps: readonly string[] = ['butt', 'round', 'square'];
const isCap = (value: string | undefined): value is CanvasLineCap =>
  value !== undefined && caps.includes(value);

function prepare(pencil: CanvasRenderingContext2D, all: Attributes): void {
  pencil.fillStyle = all.get('fill') ?? '#000';
  pencil.strokeStyle = all.get('stroke') ?? '#000';
  pencil.lineWidth = Number(all.get('stroke-width') ?? 1);
  pencil.setLineDash(numbersIn(all.get('stroke-dasharray') ?? ''));
  const cap = all.get('stroke-linecap');
  if (isCap(cap)) pencil.lineCap = cap;
  if (all.get('stroke-linejoin') === 'round') pencil.lineJoin = 'round';
}

const has = (all: Attributes, key: string): boolean => (all.get(key) ?? 'none') !== 'none';

function paint(path: Path2D, pencil: CanvasRenderingContext2D, all: Attributes): void {
  prepare(pencil, all);
  if (all.get('fill') !== 'none') pencil.fill(path);
  if (has(all, 'stroke')) pencil.stroke(path);
}

/** The edge comes first, so that letters stay clear on what lies under them. */
function write(words: string, pencil: CanvasRenderingContext2D, all: Attributes): void {
  prepare(pencil, all);
  const [weight, size] = [all.get('font-weight') ?? '400', ofNumber(all, 'font-size')];
  pencil.font = `${weight} ${size}px ${all.get('font-family') ?? 'sans-serif'}`;
  pencil.textAlign = all.get('text-anchor') === 'start' ? 'left' : 'center';
  pencil.direction = 'ltr';
  const [x, y] = [ofNumber(all, 'x'), ofNumber(all, 'y')];
  if (has(all, 'stroke')) pencil.strokeText(words, x, y);
  pencil.fillText(words, x, y);
}
