import type {Locator, Page} from 'playwright';

/** The main acts of the client, with the mouse and the keyboard, in the order of the main story. */
export const clientActs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'add a person'(page) {
    const map = page.locator('rg-network-map');
    await press(map, 'Iemand toevoegen');
    await field(map, 'Naam').fill('Oom Farid');
    await press(map, 'Op de kaart zetten');
    await person(page, 'Oom Farid').waitFor();
  },
  async 'move a person'(page) {
    await person(page, 'Mam').scrollIntoViewIfNeeded();
    // Stands still, and nothing scrolls from here on.
    await person(page, 'Sjaak').hover();
    const from = await middleOf(person(page, 'Sjaak'));
    const to = await middleOf(person(page, 'Mam'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y + 20, {steps: 8});
    await page.mouse.up();
    await person(page, 'Sjaak.*heel dichtbij').waitFor();
  },
  async 'take it back'(page) {
    await press(page.locator('rg-network-map'), 'Ongedaan maken');
    await person(page, 'Sjaak(?!.*heel dichtbij)').waitFor();
  },
  async 'choose somebody for the group, and ask'(page) {
    const map = page.locator('rg-network-map');
    await person(page, 'Bram').click();
    await press(map, 'Misschien');
    await press(map, 'Kiezen voor mijn groep');
    await press(map, 'Op gevraagd zetten');
    await map.getByText('Bram heeft nog niet geantwoord.').waitFor();
  },
  async 'read the list, and show the lines'(page) {
    const map = page.locator('rg-network-map');
    await press(map, 'Lijst');
    await press(map, 'Kaart');
    await press(map, 'Lijnen');
  },
  async 'write a goal'(page) {
    const goals = page.locator('rg-goal-editor');
    await press(goals, 'Nieuw doel');
    await field(goals, 'Wat wil je?').fill('Weer fietsen');
    await press(goals, 'Bewaren');
    await goals.getByRole('heading', {name: 'Weer fietsen'}).waitFor();
  },
  async 'add a step'(page) {
    const goals = page.locator('rg-goal-editor');
    await press(goals, 'Stap erbij');
    await field(goals, 'Wat is de stap?').fill('De band plakken');
    await press(goals, 'Bewaren');
    await goals.getByText('De band plakken').first().waitFor();
  },
  async 'take over a proposal'(page) {
    const goals = page.locator('rg-goal-editor');
    await press(goals, 'Overnemen');
    await goals.getByText('met iemand samen').first().waitFor();
  },
  async 'change the plan of a meeting'(page) {
    const agenda = page.locator('rg-meeting-agenda');
    await press(agenda, 'Dag en plek aanpassen');
    await field(agenda, 'Meer over de plek').fill('https://example.org/kamer');
    await press(agenda, 'Bewaren');
    await agenda.getByRole('link', {name: 'https://example.org/kamer'}).waitFor();
  },
  async 'put something on the agenda, and move it'(page) {
    const agenda = page.locator('rg-meeting-agenda');
    await press(agenda, 'Onderwerp erbij');
    await field(agenda, 'Waar gaat het over?').fill('De zomer');
    await press(agenda, 'Bewaren');
    await press(agenda, 'Zet “De zomer” hoger');
  },
  async 'end what was lent'(page) {
    await press(page.locator('rg-meeting-agenda'), 'Ik neem het weer over');
  },
  async 'go to another phase'(page) {
    const tracker = page.locator('rg-phase-tracker');
    await tracker
      .getByRole('button', {name: /^(Terug|Verder) naar/})
      .first()
      .click();
    await press(tracker, 'Ja, doe maar');
    await tracker.getByRole('button', {name: 'Ongedaan maken'}).waitFor();
  },
};

/** What anybody else can do who only proposes. */
export async function propose(page: Page): Promise<void> {
  const goals = page.locator('rg-goal-editor');
  await press(goals, 'Een doel voorstellen');
  await field(goals, 'Wat stel je voor?').fill('Samen zwemmen');
  await press(goals.locator('form'), 'Een doel voorstellen');
  await goals.getByText('Samen zwemmen').first().waitFor();
}

const press = (within: Locator, name: string): Promise<void> =>
  within.getByRole('button', {name, exact: true}).first().click();

const field = (within: Locator, label: string): Locator =>
  within.getByRole('textbox', {name: label}).first();

const person = (page: Page, name: string): Locator =>
  page
    .locator('rg-network-map')
    .getByRole('button', {name: new RegExp(`^${name}`)})
    .first();

async function middleOf(one: Locator): Promise<{readonly x: number; readonly y: number}> {
  const box = await one.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
}
