/** Numbers that stand for ids, so that no id ends up in the page. */
export class Marks {
  readonly #ids: string[] = [];

  of(id: string): string {
    const known = this.#ids.indexOf(id);
    return String(known < 0 ? this.#ids.push(id) - 1 : known);
  }

  idOf(mark: string | undefined): string | undefined {
    return mark === undefined || mark === '' ? undefined : this.#ids[Number(mark)];
  }
}
