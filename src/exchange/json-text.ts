/** Why a file is no JSON at all. */
export type JsonProblem = 'tooLarge' | 'empty' | 'notJson' | 'truncated';

export type JsonText =
  | {readonly ok: true; readonly value: unknown}
  | {readonly ok: false; readonly problem: JsonProblem};

/** Reads the text of a file as JSON; nothing is thrown. */
export function readJson(text: string, largest: number): JsonText {
  if (text.length > largest) return {ok: false, problem: 'tooLarge'};
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return {ok: false, problem: 'empty'};
  try {
    return {ok: true, value: JSON.parse(json)};
  } catch {
    const cutOff = /^[[{]/.test(json) && !/[\]}]$/.test(json);
    return {ok: false, problem: cutOff ? 'truncated' : 'notJson'};
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
