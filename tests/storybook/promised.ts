import {readFileSync} from 'node:fs';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly {readonly name: string}[];
    }[];
  }[];
}

/** Every part of every element, as the manifest says it to those who style them. */
export function promisedParts(): readonly (readonly [tag: string, part: string])[] {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  return modules.flatMap(({declarations = []}) =>
    declarations.flatMap(({tagName, cssParts = []}) =>
      cssParts.flatMap(({name}) => (tagName === undefined ? [] : [[tagName, name] as const])),
    ),
  );
}
