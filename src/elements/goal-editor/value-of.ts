/** What stands in the field that an event came from. */
export function valueOf({target}: Event): string {
  const isField =
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement;
  return isField ? target.value : '';
}
