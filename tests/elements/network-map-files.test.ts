/** Keeping, printing and reading in: what leaves the map, what comes in, and what never does. */
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {readDrawing} from '../../src/elements/network-map/files/drawing-tree.js';
import '../../src/elements/network-map/files/late-files.js';
import {toPng} from '../../src/elements/network-map/files/on-canvas.js';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import type {RgFileEvent} from '../../src/events/rg-file.js';
import '../../src/exchange/network/read-network.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {justBegun} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {NetworkMapPage} from '../support/network-map-page.js';
import {waitUntil} from '../support/wait.js';
import {onPaper} from '../support/on-paper.js';

const now = new Date().toISOString();
const client: ActorRef = {kind: 'client'};
const opener = 'Bewaren en afdrukken';

/** The panel of the map, with its acts by name; the files go to the page, not to the disk. */
class Panel {
  readonly page: NetworkMapPage;
  readonly host: DecidingPage;
  readonly files: File[] = [];

  constructor(page: NetworkMapPage, host: DecidingPage) {
    this.page = page;
    this.host = host;
    page.element.addEventListener('rg-file', (event) => {
      event.preventDefault();
      this.files.push(event.file);
    });
  }

  get dialog(): HTMLDialogElement {
    const dialog = this.page.one<HTMLDialogElement>('dialog.files');
    if (!dialog) throw new Error('The panel is not there.');
    return dialog;
  }

  get text(): string {
    return this.dialog.textContent.replaceAll(/\s+/g, ' ').trim();
  }

  get said(): string {
    return this.dialog.querySelector('[role="status"]')?.textContent ?? '';
  }

  /** What was saved last, as text. */
  async saved(): Promise<string> {
    await waitUntil(() => this.files.length > 0, 'a file is saved');
    return this.files.at(-1)?.text() ?? '';
  }

  async choose(name: string, content: string): Promise<void> {
    const field = this.dialog.querySelector<HTMLInputElement>('[type=file]');
    if (!field) throw new Error('No file can be chosen.');
    const held = new DataTransfer();
    held.items.add(new File([content], name));
    field.files = held.files;
    const {said} = this;
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await waitUntil(
      () => this.said !== said || this.dialog.querySelector('.found') !== null,
      'the file is read',
    );
  }
}

async function open(
  group: ResourceGroup = theKitchenTable(now),
  actor = client,
  {readonly = false, lang = 'nl', button = opener} = {},
): Promise<Panel> {
  const element = await fixture<NetworkMap>(
    html`<rg-network-map lang=${lang} ?readonly=${readonly}></rg-network-map>`,
  );
  const host = new DecidingPage(group);
  host.show(element, actor);
  const page = new NetworkMapPage(element);
  await page.settled();
  const panel = new Panel(page, host);
  await page.press(button);
  await waitUntil(() => page.one('dialog[open]') !== null, 'the panel opens');
  return panel;
}

/** A file of somebody else's map, with one line and one thing that cannot come along. */
const ours = JSON.stringify({
  format: 'resourcegroep-network',
  schemaVersion: 1,
  people: [
    {id: 'a', displayName: 'Oom Farid', kind: 'informal', state: 'asked'},
    {id: 'b', displayName: 'Nel', kind: 'informal'},
  ],
  ties: [{id: 't', from: 'a', to: 'b'}],
});
const easynwk = JSON.stringify({
  ego: {name: 'Rosa'},
  alteri: [{id: '1', name: 'Ewald', distance: 2, angle: 30, isDeceased: true}],
});

describe('<rg-network-map>: out and in', () => {
  describe('what goes along', () => {
    it('is only who takes part, as long as nothing is chosen', async () => {
      const panel = await open();
      await panel.page.press('Tekst bewaren');
      const text = await panel.saved();
      expect(text).to.contain('Mam');
      for (const hidden of ['Sjaak', 'dichtbij', 'Notitie', 'Kent', 'doet mee'])
        expect(text).not.to.contain(hidden);
    });

    it('is what the client ticks', async () => {
      const panel = await open();
      panel.page.fill('Je notities');
      panel.page.fill('De plek op de kaart');
      await panel.page.press('Tekst bewaren');
      const text = await panel.saved();
      expect(text).to.contain('Notitie: Bellen op zondag.').and.to.contain('heel dichtbij');
      expect(text).not.to.contain('Sjaak');
    });

    it('is everything by one press', async () => {
      const panel = await open();
      await panel.page.press('Alles mee');
      await panel.page.press('Bestand bewaren');
      const file = JSON.parse(await panel.saved()) as ResourceGroup;
      const {people, ties, mapSnapshots} = panel.host.group;
      expect(file.people.map(({displayName}) => displayName)).to.deep.equal(
        people.map(({displayName}) => displayName),
      );
      expect(file.ties).to.have.length(ties.length);
      expect(file.mapSnapshots).to.have.length(mapSnapshots.length);
    });

    it('says what each private part is', async () => {
      const {dialog, text} = await open();
      expect(dialog.querySelectorAll('input:checked')).to.have.length(0);
      expect(text).to.contain('Ook wie niet meedoet in de groep.');
    });

    it('is for a member who takes part, and nothing to choose', async () => {
      const panel = await open(
        theKitchenTable(now),
        actorOf(theKitchenTable(now), 'informalMember'),
      );
      expect(panel.dialog.querySelectorAll('input')).to.have.length(0);
      await panel.page.press('Bestand bewaren');
      const text = await panel.saved();
      expect(text).to.contain('Mam').and.not.to.contain('closeness').and.not.to.contain('Sjaak');
    });

    it('holds for a page that gives a member the whole group', async () => {
      const group = theKitchenTable(now);
      const panel = await open(group, actorOf(group, 'informalMember'));
      panel.page.element.group = group;
      await panel.page.settled();
      await panel.page.press('Tekst bewaren');
      expect(await panel.saved()).not.to.contain('Sjaak');
    });
  });

  describe('what it is saved as', () => {
    it('is a file that the page may keep itself', async () => {
      const panel = await open();
      setTimeout(() => void panel.page.press('Bestand bewaren'));
      const {file} = (await oneEvent(panel.page.element, 'rg-file')) as unknown as RgFileEvent;
      expect(file.name).to.match(/^kaart-\d{4}-\d\d-\d\d\.json$/);
      expect(file.type).to.equal('application/json');
      await waitUntil(() => panel.said !== '');
      expect(panel.said).to.equal(`Het bestand “${file.name}” is klaar.`);
    });

    it('is handed to the browser where the page does nothing, and its address ends', async () => {
      const panel = await open();
      const made: string[] = [];
      const ended: string[] = [];
      const {createObjectURL, revokeObjectURL} = URL;
      const click = HTMLAnchorElement.prototype.click;
      const links: string[] = [];
      URL.createObjectURL = (file) => {
        made.push(createObjectURL(file));
        return made.at(-1) ?? '';
      };
      URL.revokeObjectURL = (url) => ended.push(url);
      HTMLAnchorElement.prototype.click = function () {
        links.push(`${this.download} ${this.href}`);
      };
      try {
        window.addEventListener('rg-file', (event) => event.stopImmediatePropagation(), {
          capture: true,
          once: true,
        });
        await panel.page.press('Tekst bewaren');
        expect(links).to.have.length(1);
        expect(links[0]).to.match(/^kaart-[\d-]+\.txt blob:/);
        expect(ended).to.deep.equal([]);
        await panel.page.press('Sluiten');
        await waitUntil(() => ended.length > 0, 'its address ends');
        expect(ended).to.deep.equal(made);
      } finally {
        Object.assign(URL, {createObjectURL, revokeObjectURL});
        HTMLAnchorElement.prototype.click = click;
      }
    });

    it('is a drawing that is one for the browser too', async () => {
      const panel = await open();
      await panel.page.press('Alles mee');
      await panel.page.press('Groot plaatje bewaren (SVG)');
      const svg = await panel.saved();
      const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(drawing.querySelector('parsererror')).to.equal(null);
      expect(svg).to.contain('Sjaak').and.to.contain('heel dichtbij');
    });

    it('is a PNG that looks as the drawing does', async () => {
      const panel = await open();
      await panel.page.press('Alles mee');
      await panel.page.press('Groot plaatje bewaren (SVG)');
      const svg = await panel.saved();
      const png = await toPng(readDrawing(svg));
      if (!png) throw new Error('There is no picture.');
      const [mine, browsers] = await Promise.all([
        pixels(png),
        pixels(new Blob([svg], {type: 'image/svg+xml'})),
      ]);
      expect(differing(mine, browsers)).to.be.below(0.01);
      expect(differing(mine, new Uint8ClampedArray(mine.length).fill(255))).to.be.above(0.03);
    });

    it('is said where the browser cannot make the picture', async () => {
      const panel = await open();
      const {toBlob} = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      try {
        await panel.page.press('Plaatje bewaren');
        await waitUntil(() => panel.said !== '');
      } finally {
        HTMLCanvasElement.prototype.toBlob = toBlob;
      }
      expect(panel.said).to.contain('Bewaar het als groot plaatje.');
      expect(panel.files).to.deep.equal([]);
    });

    it('is said where the text cannot be copied', async () => {
      const panel = await open();
      const {clipboard} = navigator;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {writeText: () => Promise.reject(new Error('closed'))},
      });
      try {
        await panel.page.press('Tekst kopiëren');
        await waitUntil(() => panel.said !== '');
      } finally {
        Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
      }
      expect(panel.said).to.contain('Kopiëren lukte niet.');
    });
  });

  describe('on paper', () => {
    it('is the list and then the map alone, in black and white, without what was not chosen', async () => {
      const panel = await open();
      const printed = await onPaper(() => panel.page.press('Afdrukken'));
      expect(printed).to.have.length(1);
      const [sheet] = printed;
      expect(sheet?.querySelector('h1')?.textContent).to.equal('Mensen om mij heen');
      expect(sheet?.querySelector('ul, svg')?.localName).to.equal('ul');
      expect(sheet?.querySelector('svg')?.textContent)
        .to.contain('Mam')
        .and.not.to.contain('Sjaak');
      expect(sheet?.querySelector('ul')?.textContent)
        .to.contain('Mam')
        .and.not.to.contain('Bellen');
      const fills = [...(sheet?.querySelectorAll('svg [fill]') ?? [])].map((one) =>
        one.getAttribute('fill'),
      );
      expect(
        [...new Set(fills)].filter((fill) => !/^(#(.)\2\2|none)$/.test(fill ?? '')),
      ).to.deep.equal([]);
    });

    it('leaves nothing in the page, also where the browser does not say that it was printed', async () => {
      const panel = await open();
      await onPaper(() => panel.page.press('Afdrukken'));
      expect(panel.page.one('iframe')).not.to.equal(null);
      await sendKeys({press: 'Tab'});
      expect(panel.page.one('iframe')).to.equal(null);
    });

    it('holds what was chosen', async () => {
      const panel = await open();
      await panel.page.press('Alles mee');
      const [sheet] = await onPaper(() => panel.page.press('Afdrukken'));
      expect(sheet?.textContent).to.contain('Bellen op zondag.');
      const people = [...(sheet?.querySelectorAll('li b') ?? [])].map((name) =>
        name.parentElement?.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
      expect(people).to.include.members([
        'Mam, moeder, doet mee',
        'Sjaak, voetbalmaat, misschien',
        'Tante Rosalinde, tante, gekozen',
      ]);
    });
  });

  describe('from a file', () => {
    it('says first who comes in and what cannot, and changes nothing', async () => {
      const panel = await open();
      await panel.choose('kaart.json', ours);
      expect(panel.text).to.contain('Deze mensen komen op de kaart').and.to.contain('Oom Farid');
      expect(panel.text).to.contain('Wie er gekozen of gevraagd was, is niet overgenomen.');
      expect(panel.text).to.contain('De lijnen tussen hen komen mee.');
      expect(panel.host.wishes).to.deep.equal([]);
    });

    it('is chosen with a button that speaks as the page does, not as the browser', async () => {
      const panel = await open();
      const field = panel.dialog.querySelector<HTMLInputElement>('[type=file]')!;
      const button = field.labels![0]!;
      expect(button.textContent.trim()).to.equal('Een bestand kiezen');
      expect(getComputedStyle(field).color).to.equal('rgba(0, 0, 0, 0)');
      const before = [...panel.dialog.querySelectorAll('button')].at(-1);
      expect(before?.textContent).to.equal('Tekst bewaren');
      before?.focus();
      await sendKeys({press: 'Tab'});
      expect(panel.page.root.activeElement === field).to.equal(true);
      expect(getComputedStyle(field).outlineStyle).to.equal('solid');
      const {left, top, width, height} = button.getBoundingClientRect();
      const pressed = panel.page.root.elementFromPoint(left + width / 2, top + height / 2);
      expect(pressed === field, 'all of the button opens the files').to.equal(true);
      await panel.choose('kaart.json', ours);
      expect(panel.text).to.contain('kaart.json');
    });

    it('puts everybody on the map by one press, and one undo takes them off', async () => {
      const panel = await open();
      const before = panel.host.group;
      await panel.choose('kaart.json', ours);
      await panel.page.press('Op de kaart zetten');
      expect(panel.host.wishes.map(({type}) => type)).to.deep.equal(['importPeople']);
      expect(panel.page.people.join()).to.contain('Oom Farid').and.to.contain('Nel');
      expect(panel.page.announced).to.equal('Wat er in het bestand stond, staat op de kaart.');
      expect(panel.page.focused).to.equal(opener);
      panel.host.undo();
      expect(panel.host.group.people).to.deep.equal(before.people);
      expect(panel.host.group.ties).to.deep.equal(before.ties);
    });

    it('reads a map of easyNWK', async () => {
      const panel = await open();
      await panel.choose('rosa.json', easynwk);
      await panel.page.press('Op de kaart zetten');
      expect(panel.page.people.join()).to.contain('Ewald');
    });

    it('reads back what was saved here, and changes nobody who is there', async () => {
      const panel = await open();
      await panel.page.press('Alles mee');
      await panel.page.press('Bestand bewaren');
      await panel.choose('kaart.json', await panel.saved());
      expect(panel.text).to.contain('Iedereen uit dit bestand stond al op de kaart.');
      expect(panel.page.buttons).not.to.include('Op de kaart zetten');
    });

    it('adds nobody twice, unless the client says that it is somebody else', async () => {
      const panel = await open();
      const before = panel.host.group.people.length;
      const names = (): readonly string[] =>
        panel.host.group.people.slice(before).map(({displayName}) => displayName);
      await panel.choose('kaart.json', ours);
      await panel.page.press('Op de kaart zetten');
      await panel.page.press(opener);
      await panel.choose('kaart.json', ours);
      expect(panel.text).to.contain('Iedereen uit dit bestand stond al op de kaart.');
      expect(panel.text).to.contain('Op de kaart: Oom Farid');
      expect(panel.page.buttons).not.to.include('Op de kaart zetten');
      panel.page.fill('Oom Farid');
      await panel.page.settled();
      await panel.page.press('Op de kaart zetten');
      expect(names()).to.deep.equal(['Oom Farid', 'Nel', 'Oom Farid']);
    });

    it('says what stays behind in words, and in those of the portal', async () => {
      const panel = await open();
      await panel.choose(
        'rosa.json',
        JSON.stringify({alteri: [{id: 1, name: 'Ewald', age: '61', hoed: 'rood'}, {id: 2}]}),
      );
      expect(panel.text).to.contain('Van Ewald is niet overgenomen: de leeftijd, “hoed”.');
      panel.page.element.messages = {nobodyNote: () => 'Er was er een zonder naam.'};
      await panel.page.settled();
      expect(panel.text).to.contain('Er was er een zonder naam.');
    });

    it('starts an empty map', async () => {
      const panel = await open(justBegun(now));
      await panel.choose('kaart.json', ours);
      await panel.page.press('Op de kaart zetten');
      expect(panel.host.group.people).to.have.length(2);
    });

    it('may be left as it is', async () => {
      const panel = await open();
      await panel.choose('kaart.json', ours);
      await panel.page.press('Toch niet');
      expect(panel.said).to.equal('Er is niets veranderd.');
      expect(panel.text).not.to.contain('Oom Farid');
      expect(panel.host.wishes).to.deep.equal([]);
    });

    for (const [what, content, said] of [
      ['is empty', '', 'Dit bestand is leeg.'],
      ['is no JSON', 'hallo', 'Dit bestand is geen kaart.'],
      ['is cut off', ours.slice(0, -20), 'Dit bestand is niet heel'],
      ['holds no people', '{"goals": []}', 'In dit bestand staan geen mensen.'],
      ['is of a later version', ours.replace(':1,', ':99,'), 'met een nieuwere versie gemaakt'],
    ] as const)
      it(`says so when the file ${what}, and changes nothing`, async () => {
        const panel = await open();
        await panel.choose('kaart.json', content);
        expect(panel.said).to.contain(said).and.to.contain('Er is niets veranderd.');
        expect(panel.host.wishes).to.deep.equal([]);
      });

    it('forgets what was looked at when it is closed', async () => {
      const panel = await open();
      await panel.choose('kaart.json', ours);
      await panel.page.press('Sluiten');
      await panel.page.press(opener);
      expect(panel.text).not.to.contain('Oom Farid');
    });

    it('is not there to who may not change the map', async () => {
      const readonly = await open(theKitchenTable(now), client, {readonly: true});
      const member = await open(theKitchenTable(now), actorOf(theKitchenTable(now), 'facilitator'));
      for (const {text} of [readonly, member]) expect(text).not.to.contain('Uit een bestand');
      await readonly.page.press('Tekst bewaren');
      expect(await readonly.saved()).to.contain('Mam');
    });
  });

  it('speaks English', async () => {
    const panel = await open(theKitchenTable(now), client, {lang: 'en', button: 'Keep and print'});
    expect(panel.text).to.contain('What goes along?').and.to.contain('From a file');
    await panel.page.press('Save text');
    expect(await panel.saved()).to.contain('People around me');
  });

  it('says u', async () => {
    const panel = await open(theKitchenTable(now), client, {lang: 'nl-x-formal'});
    expect(panel.text).to.contain('Uw notities');
  });

  it('closes when somebody else looks', async () => {
    const panel = await open();
    panel.page.element.actor = actorOf(panel.host.group, 'facilitator');
    await panel.page.settled();
    expect(panel.page.one('dialog[open]')).to.equal(null);
  });
});

async function pixels(image: Blob): Promise<Uint8ClampedArray> {
  const url = URL.createObjectURL(image);
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  URL.revokeObjectURL(url);
  const whole = onCanvas(picture, picture.naturalWidth, picture.naturalHeight);
  // Small: each browser sets the edges of letters in its own way, and differently in a drawing.
  const [width, height] = [130, 112];
  return onCanvas(whole.canvas, width, height).getImageData(0, 0, width, height).data;
}

function onCanvas(image: CanvasImageSource, width: number, height: number) {
  const pencil = Object.assign(document.createElement('canvas'), {width, height}).getContext('2d');
  if (!pencil) throw new Error('There is no canvas.');
  pencil.imageSmoothingQuality = 'high';
  pencil.drawImage(image, 0, 0, width, height);
  return pencil;
}

/** What part of the picture differs visibly. */
function differing(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  const far = a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > 60);
  return far.length / a.length;
}
