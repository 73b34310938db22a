import type {CommandOf} from '../../../domain/command.js';
import type {Person} from '../../../domain/network/schema.js';
import {closenesses, sides, type Side} from '../../../domain/network/rings.js';
import type {Sectors} from '../../../domain/network/sectors.js';
import {newId} from '../../../ui/new-id.js';
import {followSide} from '../of-work.js';
import {placeIn, withPlace} from '../placed.js';
import type {ProposedPerson} from '../proposed-person.js';
import type {Desk, Panel} from '../scene.js';

type Open = Extract<Panel, {kind: 'add' | 'edit'}>;
type Change = CommandOf<'editPerson'>['change'];

const texts = ['relationLabel', 'emoji', 'organisation', 'note'] as const;
const codes = ['relation', 'domain', 'contact', 'initiative'] as const;
const lists = ['supportReceived', 'supportGiven'] as const;

/**
 * Reads the form once, when it is sent; without a name nothing happens but a friendly word. Did it
 * come to something?
 */
export function savePerson(desk: Desk, open: Open, event: SubmitEvent): boolean {
  event.preventDefault();
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return false;
  const fields = new FormData(form);
  if (textIn(fields, 'displayName') === '') {
    form.querySelector<HTMLElement>('[data-first]')?.focus();
    desk.show({...open, blank: true});
    return false;
  }
  if (open.kind === 'edit') change(desk, open.was, fields);
  else if (open.proposed) adapt(desk, open.proposed, fields);
  else {
    add(desk, fields);
    form.reset();
    followSide(form);
    desk.show({kind: 'add'});
  }
  return true;
}

function add(desk: Desk, fields: FormData): void {
  const {text} = desk;
  const person = described(newId(), fields);
  const adds = desk.sight === 'map' && desk.may('editNetwork') === 'yes';
  if (!adds) {
    const command = {type: 'nominatePerson', personId: person.id, membershipId: newId()} as const;
    desk.act({...command, person}, '', 'propose');
    return;
  }
  desk.act(
    {type: 'addPerson', person: placed(desk, person, fields)},
    text.personAdded(person.displayName),
  );
}

/** Somebody else's wish in the client's own words; the way into the group is as it was proposed. */
function adapt(desk: Desk, proposed: ProposedPerson, fields: FormData): void {
  const {proposalId, person, ...way} = proposed;
  const own = placed(desk, described(person.id, fields), fields);
  const adapted = {type: 'nominatePerson', personId: person.id, ...way, person: own} as const;
  desk.act({type: 'acceptProposal', proposalId, adapted}, desk.text.taken);
  desk.close();
}

/** What the form says of somebody new. */
function described(id: string, fields: FormData): Person {
  const filled = Object.entries(written(fields)).filter(([, value]) => value !== null);
  const name = {displayName: textIn(fields, 'displayName'), kind: sideIn(fields)};
  return {id, ...name, ...Object.fromEntries(filled)};
}

/** What is being written, to the letter, so that the form can be drawn again around it. */
export function drafted(fields: FormData): Person {
  const whole = described('', fields);
  const kept = ['displayName', ...texts].flatMap((field) => {
    const value = fields.get(field);
    return typeof value === 'string' && value !== '' ? [[field, value] as const] : [];
  });
  return {...whole, ...Object.fromEntries(kept)};
}

/** Is more told than a name, a side and a place? */
export const tellsMore = (fields: FormData): boolean =>
  Object.values(written(fields)).some((value) => value !== null);

/** With a place of their own on the map. */
function placed(desk: Desk, person: Person, fields: FormData): Person {
  const {kind} = person;
  const closeness = closenessIn(fields);
  const sector = sectorFrom(desk.sectors, kind, fields);
  const ringed = closeness ? {...person, closeness} : person;
  if (sector === undefined) return withPlace(desk, ringed);
  return {...ringed, place: placeIn(desk, person, kind, sector), sector};
}

/** The part that was chosen, if it is one of this side. */
const sectorFrom = (sectors: Sectors, side: Side, fields: FormData): string | undefined =>
  sectors[side]?.find((name) => name === fields.get('sector'));

/** Another side, or another part of it. */
function moved(desk: Desk, was: Person, fields: FormData): Change {
  const kind = sideIn(fields);
  const crossed = kind !== was.kind;
  const stays = crossed ? undefined : was.sector;
  const sector = fields.has('sector') ? sectorFrom(desk.sectors, kind, fields) : stays;
  const same = sector === was.sector;
  return {
    ...(crossed && {kind}),
    ...(!same && {sector: sector ?? null}),
    ...(!same && sector !== undefined && {place: placeIn(desk, was, kind, sector)}),
  };
}

export const closenessIn = (fields: FormData) =>
  closenesses.find((ring) => String(ring) === fields.get('closeness'));

/** Only what differs is changed, and it says what the writer saw. */
function change(desk: Desk, was: Person, fields: FormData): void {
  const {text} = desk;
  const displayName = textIn(fields, 'displayName');
  const all: Change = {displayName, ...written(fields)};
  const before = was as unknown as Readonly<Record<string, unknown>>;
  const changed = Object.fromEntries(
    Object.entries(all).filter(([key, value]) => !same(value, before[key])),
  ) as Change;
  const seen = Object.fromEntries(
    Object.keys(changed)
      .filter((key) => key === 'displayName' || texts.some((field) => field === key))
      .map((key) => [key, before[key] ?? null]),
  ) as Change;
  const {id: personId} = was;
  const change = {...changed, ...moved(desk, was, fields)};
  if (Object.keys(change).length > 0)
    desk.act({type: 'editPerson', personId, change, was: seen}, text.changed(displayName));
  desk.show({kind: 'card', personId});
}

/** What was filled in; `null` for what is empty. A field that is not shown is not named. */
function written(fields: FormData): Change {
  const found: Record<string, unknown> = {};
  for (const key of [...texts, ...codes]) {
    if (fields.has(key)) found[key] = textIn(fields, key) || null;
  }
  for (const key of fields.has('emoji') ? lists : []) {
    const kinds = fields.getAll(key).map(String);
    found[key] = kinds.length > 0 ? kinds : null;
  }
  return found;
}

const textIn = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const sideIn = (fields: FormData) =>
  sides.find((side) => side === fields.get('kind')) ?? 'informal';

const same = (now: unknown, then: unknown): boolean =>
  JSON.stringify(inOrder(now)) === JSON.stringify(inOrder(then));

/** Kinds of support are in no order. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(String).sort() : (value ?? null);
