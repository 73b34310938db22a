import {html, nothing, type TemplateResult} from 'lit';
import type {Person} from '../../domain/network/schema.js';
import {lockIcon} from '../../ui/icons.js';
import {bulbIcon, cupIcon, earIcon, handIcon, leftIcon, rightIcon} from '../../ui/later-icons.js';
import {isClient, type Desk} from './scene.js';
import {domainWord} from './domain-word.js';
import {contactTold, initiativeTold, supportTitles, supportWord} from './told-words.js';
import {besideEachOther} from '../../ui/facts.js';

const pictures: Readonly<Record<string, () => TemplateResult>> = {
  practical: handIcon,
  company: cupIcon,
  advice: bulbIcon,
  emotional: earIcon,
};

/** What one is for the other, and what the client keeps to themself; nothing where nothing is told. */
export function aboutView(desk: Desk, person: Person): unknown {
  const {text} = desk;
  const {
    displayName,
    supportReceived = [],
    supportGiven = [],
    contact,
    initiative,
    organisation,
    domain,
  } = person;
  const {received, given} = supportTitles(desk, displayName);
  const facts = [
    besideEachOther(text, [organisation, domain && domainWord(text, domain)]),
    contact && contactWords(desk, displayName, contact),
    initiative && initiativeTold(desk, initiative),
  ].filter((fact) => fact);
  return html`${facts.map((fact) => html`<p class="muted small" dir="auto">${fact}</p>`)}
    <div class="both">
      ${supportList(desk, leftIcon(), received, supportReceived)}
      ${supportList(desk, rightIcon(), given, supportGiven)}
    </div>
    ${noteView(desk, person)}`;
}

const contactWords = (desk: Desk, name: string, contact: string): string =>
  contact === 'deceased' ? desk.text.hasDied(name) : contactTold(desk, contact);

function supportList(
  {text}: Desk,
  arrow: TemplateResult,
  title: string,
  kinds: readonly string[],
): unknown {
  if (kinds.length === 0) return nothing;
  return html`<div>
    <h4 class="kicker with-arrow" dir="auto">${arrow}${title}</h4>
    <ul class="support">
      ${kinds.map((kind) => html`<li>${pictures[kind]?.() ?? nothing}${supportWord(text, kind)}</li>`)}
    </ul>
  </div>`;
}

function noteView(desk: Desk, {note}: Person): unknown {
  if (!note || !isClient(desk)) return nothing;
  return html`<div class="private-part">
    <p class="tag private">${lockIcon()}${desk.text.onlyYou}</p>
    <p class="voice own-note ruled" dir="auto">${note}</p>
  </div>`;
}
