import {readFileSync} from 'node:fs';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly {readonly name: string}[];
    }[];
  }[];
}

/** Drawn by what all elements share, but no text is written in the reins: there are never two. */
const isNever = (tag: string, part: string): boolean => tag === 'rg-reins' && part === 'conflict';

/** Every part of every element, as the manifest says it to those who style them. */
export function promisedParts(): readonly (readonly [tag: string, part: string])[] {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  return modules.flatMap(({declarations = []}) =>
    declarations.flatMap(({tagName, cssParts = []}) =>
      cssParts.flatMap(({name}) =>
        tagName === undefined || isNever(tagName, name) ? [] : [[tagName, name] as const],
      ),
    ),
  );
}
