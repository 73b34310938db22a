import {html, nothing, type TemplateResult} from 'lit';
import {nameOf} from '../../domain/network/people.js';
import type {Membership} from '../../domain/network/schema.js';
import {isLive} from '../../domain/regie/permission.js';
import {isOnlooker, sightOf, type Sight} from '../../domain/regie/who-sees.js';
import {eyeIcon} from '../../ui/later-icons.js';
import {taskWord} from '../../ui/lend/task-words.js';
import {who} from '../../ui/person-shape.js';
import {memberName, personIn, type Scene} from './scene.js';
import {dayOf} from './words.js';

/** Per person what they are given of the group; looked up when somebody opens it. */
export function seesView(scene: Scene): TemplateResult {
  const {text, group} = scene;
  const people = group.memberships.filter(isOnlooker);
  return html`<section class="card part" part="sees" aria-labelledby="sees">
    <h3 class="title" id="sees" tabindex="-1">${text.seesTitle}</h3>
    <p class="muted">${people.length > 0 ? text.seesHelp : text.seesNobody}</p>
    ${
      people.length === 0
        ? nothing
        : html`<ul class="onlookers">
            ${people.map((one) => html`<li>${personLine(scene, one)}</li>`)}
          </ul>`
    }
  </section>`;
}

function personLine(scene: Scene, membership: Membership): TemplateResult {
  const {opened, toggle} = scene;
  const {id} = membership;
  const open = opened.has(id);
  return html`<details
    ?open=${open}
    @toggle=${({target}: Event) => toggle(id, target instanceof HTMLDetailsElement && target.open)}
  >
    <summary>
      ${who(personIn(scene, membership), html`<span class="rel">${roleWord(scene, membership)}</span>`)}
    </summary>
    ${open ? sightView(scene, membership) : nothing}
  </details>`;
}

export function roleWord({text}: Scene, {state, roles}: Membership): string {
  const [role] = roles;
  const known: Readonly<Record<string, unknown>> = text;
  const word = known[state === 'member' && role !== undefined ? role : state];
  return text.within(typeof word === 'string' ? word : (role ?? ''));
}

function sightView(scene: Scene, {id, state}: Membership): TemplateResult {
  const {text, look} = scene;
  const name = memberName(scene, id);
  return html`<div class="sight">
    ${state === 'member' ? sightList(scene, id) : html`<p>${text.seesNothingYet}</p>`}
    <button class="btn quiet" type="button" aria-haspopup="dialog" @click=${() => look(id)}>
      ${eyeIcon()}${text.lookAs(name)}
    </button>
  </div>`;
}

function sightList(scene: Scene, membershipId: string): TemplateResult {
  const {text, group, at, policy} = scene;
  const sight = sightOf(group, membershipId, {at, policy});
  const lent = group.delegations.filter(
    (one) => one.toMembershipId === membershipId && isLive(one, at),
  );
  return html`<dl class="facts">
    ${fact(text.goals, goalsIn(scene, sight), text)}
    ${fact(text.meetings, daysOf(scene, sight.meetingIds), text)}
    ${fact(text.agreements, daysOf(scene, sight.recordIds), text)}
    ${fact(text.people, peopleIn(scene, sight), text)}
    ${fact(text.hardTimes, sight.crisisPlan ? [text.seesIt] : [], text)}
    ${
      lent.length === 0
        ? nothing
        : fact(
            text.lentHere,
            lent.map((one) => taskWord(text, one.task)),
            text,
          )
    }
  </dl>`;
}

const goalsIn = ({group}: Scene, {goalIds}: Sight): readonly string[] =>
  group.goals.filter(({id}) => goalIds.includes(id)).map((goal) => goal.text);

const daysOf = (scene: Scene, ids: readonly string[]): readonly string[] =>
  scene.group.meetings
    .filter(({id}) => ids.includes(id))
    .map(({heldOn, start}) => heldOn ?? start)
    .toSorted()
    .map((on) => (on === undefined ? scene.text.noDay : dayOf(scene, on)));

/** The names, or that all of the map is seen. */
function peopleIn({text, group}: Scene, {map, personIds, membershipId}: Sight): readonly string[] {
  if (map) return [text.wholeMap];
  const own = nameOf(group, {kind: 'member', membershipId});
  return group.people
    .filter(({id, displayName}) => personIds.includes(id) && displayName !== own)
    .map(({displayName}) => displayName);
}

/** So many stand there at once; the others behind one press. */
const atOnce = 5;

/** One line: what it is, and all of it, if there is any. */
export function fact(
  label: string,
  items: readonly string[],
  text: Pick<Scene['text'], 'seesNone' | 'more'>,
): TemplateResult {
  const row = (item: string) => html`<li><bdi>${item}</bdi></li>`;
  const rest = items.length > atOnce + 1 ? items.slice(atOnce) : [];
  const first = items.slice(0, items.length - rest.length);
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${
        items.length === 0
          ? html`<span class="muted">${text.seesNone}</span>`
          : html`<ul>
              ${first.map(row)}
            </ul>`
      }
      ${
        rest.length === 0
          ? nothing
          : html`<details class="rest">
              <summary>${text.more}</summary>
              <ul>
                ${rest.map(row)}
              </ul>
            </details>`
      }
    </dd>
  </div>`;
}
