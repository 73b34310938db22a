/** Numbers that stand for ids, so that no id ends up in the page. */
export class Marks {
  readonly #marks = new Map<string, string>();
  readonly #ids: string[] = [];

  of(id: string): string {
    const known = this.#marks.get(id);
    if (known !== undefined) return known;
    const mark = String(this.#ids.push(id) - 1);
    this.#marks.set(id, mark);
    return mark;
  }

  idOf(mark: string | undefined): string | undefined {
    return mark === undefined || mark === '' ? undefined : this.#ids[Number(mark)];
  }
}
