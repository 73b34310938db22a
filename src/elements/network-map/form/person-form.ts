import {html, nothing, type TemplateResult} from 'lit';
import type {Person} from '../../../domain/network/schema.js';
import {closenesses, sides} from '../../../domain/network/rings.js';
import {careDomains, contacts, initiatives, relationCodes} from '../../../domain/network/values.js';
import {textLimits} from '../../../domain/text-limits.js';
import {onEscape} from '../../../ui/on-escape.js';
import {saysTooLong} from '../../../ui/too-long.js';
import {viewerKey} from '../../../ui/viewer-key.js';
import {emojiField} from './emoji-field.js';
import {checks, choice, line, radios} from './form-fields.js';
import {sectorField} from '../places/sector-part.js';
import {closenessIn, drafted, savePerson, tellsMore} from './save-person.js';
import {clientFor} from '../client-for.js';
import {isClient, type Desk, type Panel} from '../scene.js';
import {waysIn} from '../start/ways-in.js';
import {domainWord} from '../domain-word.js';
import {followSide} from '../of-work.js';
import {
  closenessAsked,
  contactAsked,
  contactWord,
  initiativeWord,
  supportTitles,
  supportWord,
} from '../told-words.js';
import {relationWord, ringWord} from '../words.js';

type Open = Extract<Panel, {kind: 'add' | 'edit'}>;

/** What the form is about: whom one writes down, and with which words it begins. */
interface Sheet {
  readonly open: Open;
  /** Where it is kept until it is sent, or left. */
  readonly key: string;
  readonly was: Person | undefined;
  readonly proposed: Extract<Open, {kind: 'add'}>['proposed'];
  /** On the map, or proposed: not somebody new. */
  readonly known: Person | undefined;
  /** What was typed before. */
  readonly typed: FormData | undefined;
  readonly filled: Person | undefined;
  /** Puts people on the map, and does not just propose them. */
  readonly adds: boolean;
  /** It was sent without a name. */
  readonly blank: boolean;
}

function sheetOf(desk: Desk, asked: Open): Sheet {
  const key = keyOf(desk, asked);
  const left = desk.typed.get(key);
  const open = left?.open.kind === asked.kind ? left.open : asked;
  const proposed = open.kind === 'add' ? open.proposed : undefined;
  const was = open.kind === 'edit' ? open.was : undefined;
  const known = was ?? proposed?.person;
  const typed = left?.fields;
  return {
    ...{open, key, was, proposed, known, typed},
    filled: typed ? drafted(typed) : known,
    adds: desk.sight === 'map' && desk.may('editNetwork') === 'yes',
    blank: asked.blank === true,
  };
}

/** A name is enough; all the rest is one step away and may stay empty (DR29). */
export function personForm(desk: Desk, asked: Open): TemplateResult {
  const {text} = desk;
  const sheet = sheetOf(desk, asked);
  const {was, known, typed, filled, adds} = sheet;
  const {back, stop, keep, save} = actsOf(desk, sheet);
  const title = titleOf(desk, sheet);
  return html`<form
    class="person-card person-form card raised"
    part="form"
    novalidate
    aria-label=${title}
    @submit=${save}
    @input=${keep}
    @keydown=${onEscape(back)}
  >
    <h3 class="title" dir="auto">${title}</h3>
    ${nameField(desk, sheet)}
    ${radios(text.side, 'kind', sides, (side) => text[side], filled?.kind ?? 'informal')}
    ${was || !adds ? nothing : ringRadios(desk, typed)}
    ${adds ? sectorField(desk, chosenSector(typed, known)) : nothing}
    <details ?open=${known !== undefined || (typed !== undefined && tellsMore(typed))}>
      <summary class="btn plain">${text.moreFields}</summary>
      <div class="flow">${moreFields(desk, filled, adds, known?.displayName)}</div>
    </details>
    ${buttons(desk, sheet, stop)} ${known || !adds ? nothing : waysIn(desk)}
  </form>`;
}

function titleOf({text}: Desk, {was, proposed, adds}: Sheet): string {
  if (was) return text.editTitle(was.displayName);
  if (proposed) return text.wantsNominated(proposed.person.displayName);
  return adds ? text.addTitle : text.proposeTitle;
}

function actsOf(desk: Desk, {open, key, was}: Sheet) {
  const {text, typed} = desk;
  const back = (): void => (was ? desk.show({kind: 'card', personId: was.id}) : desk.close());
  return {
    back,
    stop: (): void => {
      typed.delete(key);
      back();
    },
    // Wherever the form is drawn next, and whenever: what was typed is there again.
    keep: ({currentTarget: form}: Event): void => {
      if (!(form instanceof HTMLFormElement)) return;
      followSide(form);
      typed.set(key, {open, fields: new FormData(form)});
    },
    save: (event: SubmitEvent): void => {
      event.preventDefault();
      if (saysTooLong(event.currentTarget, text, Object.values(was ?? {}))) return;
      if (savePerson(desk, open, event)) typed.delete(key);
    },
  };
}

function nameField({text}: Desk, {known, filled, adds, blank}: Sheet): TemplateResult {
  const help = known || !adds ? text.nameHelp : text.inTurn(text.nameHelp, text.anybody);
  return html`<div class="field">
    <label for="name">${text.nameLabel}</label>
    <span class="help" id="name-help">${help}</span>
    <input
      class="input"
      id="name"
      name="displayName"
      dir="auto"
      autocomplete="off"
      data-most=${textLimits.name}
      data-first
      .value=${filled?.displayName ?? ''}
      aria-describedby=${blank ? 'name-said' : 'name-help'}
      aria-invalid=${blank ? 'true' : nothing}
    />
    ${blank ? html`<p class="said" id="name-said">${text.nameBlank}</p>` : nothing}
  </div>`;
}

const buttons = (
  {text}: Desk,
  {was, proposed, known, adds}: Sheet,
  stop: () => void,
): TemplateResult =>
  html`<div class="actions">
    <button class="btn primary" type="submit">
      ${known ? text.save : adds ? text.putOnMap : text.suggest}
    </button>
    <button class="btn plain" type="button" @click=${stop}>
      ${was ? text.dontSave : proposed ? text.cancel : text.close}
    </button>
  </div>`;

const ringRadios = (desk: Desk, typed: FormData | undefined): TemplateResult =>
  radios(
    closenessAsked(desk),
    'closeness',
    closenesses,
    (ring) => ringWord(desk.text, ring),
    typed && closenessIn(typed),
  );

function chosenSector(typed: FormData | undefined, known: Person | undefined): string | undefined {
  const value = typed?.get('sector');
  return typeof value === 'string' ? value || undefined : known?.sector;
}

/** A proposal, a person, or somebody new. */
const keyOf = ({group, viewer}: Desk, open: Open): string => {
  const about = open.kind === 'edit' ? open.was.id : open.proposed?.proposalId;
  return `${viewerKey(group, viewer)} ${open.kind} ${about ?? ''}`;
};

/** For professionals only, unless it was filled in before. */
const workFields = (
  {text}: Desk,
  {organisation, domain, kind}: Partial<Person> = {},
): TemplateResult => {
  const word = (code: string): string => domainWord(text, code);
  return html`<div
    class="flow ${organisation || domain ? '' : 'of-work'}"
    ?hidden=${!organisation && !domain && kind !== 'formal'}
  >
    ${line(text.organisation, 'organisation', organisation)}
    ${choice(text.domain, 'domain', text.noChoice, careDomains, word, domain)}
  </div>`;
};

function moreFields(desk: Desk, was: Person | undefined, adds: boolean, name?: string): unknown {
  const {text} = desk;
  const client = clientFor(desk);
  const known = (code: string): string => relationWord(text, code);
  const contact = (code: string): string => contactWord(desk, code);
  const initiative = (code: string): string => initiativeWord(desk, code);
  const support = (code: string): string => supportWord(text, code);
  const titles = supportTitles(desk, name);
  const asked = client === undefined ? text.relation : text.relationTo(client);
  const relation = [
    choice(asked, 'relation', text.noChoice, relationCodes, known, was?.relation),
    line(
      client === undefined ? text.relationOwn : text.relationOther,
      'relationLabel',
      was?.relationLabel,
    ),
  ];
  if (!adds) return relation;
  return [
    ...relation,
    workFields(desk, was),
    emojiField(text, was?.emoji),
    choice(contactAsked(desk), 'contact', text.noChoice, contacts, contact, was?.contact),
    choice(text.initiative, 'initiative', text.noChoice, initiatives, initiative, was?.initiative),
    checks(titles.received, 'supportReceived', support, was?.supportReceived),
    checks(titles.given, 'supportGiven', support, was?.supportGiven),
    // A note is the client's alone: who draws the map for them does not write it.
    isClient(desk)
      ? html`<label class="field">
          <span class="label">${text.note}</span><span class="help">${text.onlyYou}</span>
          <textarea
            class="input voice"
            name="note"
            rows="3"
            dir="auto"
            .value=${was?.note ?? ''}
          ></textarea>
        </label>`
      : nothing,
  ];
}
