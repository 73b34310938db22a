import {html, type TemplateResult} from 'lit';
import type {Meeting} from '../../../domain/meetings/schema.js';
import {instantOf, wallClockOf} from '../../../domain/meetings/time.js';
import {plusIcon} from '../../../ui/icons.js';
import {inputField} from '../fields.js';
import {valueOf, type Draft, type Filled, type Form, type Outcome, type Values} from '../forms.js';
import type {MoreScene} from '../more-scene.js';

/** Days and times to choose from; the subject is the meeting. An empty row is no day. */
export const datesForm: Form = {start, fields, read, more};

const usual = 3;
const most = 10;

const meetingOf = ({group}: MoreScene, id: string): Meeting | undefined =>
  group.meetings.find((meeting) => meeting.id === id);

function start(scene: MoreScene, subject: string): Filled {
  const meeting = meetingOf(scene, subject);
  const clocks = (meeting?.dateOptions ?? [])
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))
    .map((option) => wallClockOf(option.start, meeting?.timeZone));
  const count = Math.max(usual, clocks.length);
  return {
    values: Object.fromEntries(
      Array.from({length: count}, (_, at) => [
        [`day${at}`, [clocks[at]?.day ?? '']],
        // The hour is nearly always the same.
        [`time${at}`, [clocks[at]?.time ?? clockOf(meeting)]],
      ]).flat(1),
    ) as Values,
    people: {},
  };
}

const clockOf = (meeting: Meeting | undefined): string =>
  (meeting?.start !== undefined && wallClockOf(meeting.start, meeting.timeZone)?.time) || '';

const rowsIn = (values: Values): readonly number[] =>
  Object.keys(values).flatMap((name) => (/^day\d+$/.test(name) ? [Number(name.slice(3))] : []));
const rowsOf = ({values}: Draft): readonly number[] => rowsIn(values);

function fields(scene: MoreScene, draft: Draft): TemplateResult {
  const {text} = scene;
  return html`<p class="muted">${text.offerHelp}</p>
    ${rowsOf(draft).map(
      (at) =>
        html`<fieldset class="pair bare">
          <legend class="sr">${text.dateNumber(at + 1)}</legend>
          ${inputField(draft, {name: `day${at}`, label: text.dayLabel, type: 'date'})}
          ${inputField(draft, {name: `time${at}`, label: text.timeLabel, type: 'time'})}
        </fieldset>`,
    )}`;
}

function more(scene: MoreScene, draft: Draft): unknown {
  const rows = rowsOf(draft);
  if (rows.length >= most) return undefined;
  const add = (): void => {
    const time = valueOf(draft, `time${rows.at(-1) ?? 0}`);
    draft.values = {
      ...draft.values,
      [`day${rows.length}`]: [''],
      [`time${rows.length}`]: [time],
    };
    scene.goTo(`#${draft.id}-day${rows.length}`);
  };
  return html`<button class="btn quiet" type="button" @click=${add}>
    ${plusIcon()}${scene.text.anotherDate}
  </button>`;
}

function read(scene: MoreScene, draft: Draft): Outcome {
  const {text} = scene;
  const meeting = meetingOf(scene, draft.subject);
  const errors: Record<string, string> = {};
  for (const at of rowsOf(draft)) {
    const [day, time] = [valueOf(draft, `day${at}`), valueOf(draft, `time${at}`)];
    if (day !== '' && time === '') errors[`time${at}`] = text.errorTime;
    const isRead = day === '' || time === '' || startIn(draft.values, at, meeting) !== undefined;
    if (!isRead || draft.unread.includes(`day${at}`)) errors[`day${at}`] = text.errorDate;
  }
  if (Object.keys(errors).length > 0) return {errors};
  // Only what this person changed: what somebody else offered meanwhile stays.
  const [before, now] = [startsIn(draft.before.values, meeting), startsIn(draft.values, meeting)];
  const starts = now.filter((start) => !before.includes(start));
  const withdrawn = before.filter((start) => !now.includes(start));
  return starts.length + withdrawn.length === 0
    ? {commands: []}
    : {
        commands: [{type: 'offerDates', meetingId: draft.subject, starts, withdrawn}],
        said: now.length > 0 ? text.datesKept : text.datesGone,
      };
}

function startIn(values: Values, at: number, meeting: Meeting | undefined): string | undefined {
  const [day = '', time = ''] = [values[`day${at}`]?.[0], values[`time${at}`]?.[0]];
  return instantOf(day, time, meeting?.timeZone)?.instant;
}

const startsIn = (values: Values, meeting: Meeting | undefined): readonly string[] =>
  rowsIn(values).flatMap((at) => startIn(values, at, meeting) ?? []);
