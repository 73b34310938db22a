/** Import this first where time has to go by: the clock goes on, and `goOn` lets it jump. */
let ahead = 0;
const {setTimeout: wait} = globalThis;
const long = 60_000;
let waiting: {readonly due: number; readonly callback: () => void}[] = [];

globalThis.Date = new Proxy(Date, {
  construct: (real, given, made) =>
    Reflect.construct(real, given.length === 0 ? [real.now() + ahead] : given, made),
  get: (real, key) => (key === 'now' ? () => real.now() + ahead : Reflect.get(real, key)),
});

// What waits longer than any test is called when the clock has come that far.
Object.assign(globalThis, {
  setTimeout(callback: () => void, ms = 0, ...given: []): unknown {
    if (ms < long) return wait(callback, ms, ...given);
    waiting.push({due: Date.now() + ms, callback});
    return 0;
  },
});

/** So many milliseconds later. */
export function goOn(milliseconds: number): void {
  ahead += milliseconds;
  const due = waiting.filter((one) => one.due <= Date.now());
  waiting = waiting.filter((one) => !due.includes(one));
  for (const {callback} of due) callback();
}
