/** Files that rows of the tables choose, by name, with what is in them. */
export const files: Readonly<Record<string, string>> = {
  'kaart.json': JSON.stringify({
    format: 'resourcegroep-network',
    schemaVersion: 1,
    people: [
      {id: 'a', displayName: 'Oom Farid', kind: 'informal'},
      {id: 'b', displayName: 'Nel', kind: 'informal'},
    ],
    ties: [{id: 't', from: 'a', to: 'b'}],
  }),
  'mam.json': JSON.stringify({
    format: 'resourcegroep-network',
    schemaVersion: 1,
    people: [{id: 'a', displayName: 'Mam', kind: 'informal', relation: 'parent', closeness: 9}],
  }),
};

/** As the browser does when somebody has chosen a file in its own window. */
export function chooseFile(name: string, field: unknown): void {
  const content = files[name];
  if (content === undefined) throw new Error(`There is no file “${name}”.`);
  if (!(field instanceof HTMLInputElement) || field.type !== 'file')
    throw new Error('What has the focus takes no file.');
  const held = new DataTransfer();
  held.items.add(new File([content], name));
  field.files = held.files;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}
