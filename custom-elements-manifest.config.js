/**
 * `this.dispatchEvent(new RgChangeEvent(audit))` makes the analyzer list an event without a name, or
 * one named after the argument, beside the documented one.
 */
const onlyDocumentedEvents = {
  name: 'only-documented-events',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.events &&= declaration.events.filter(({name}) => name?.startsWith('rg-'));
        // What is private or protected is nobody's interface.
        declaration.members &&= declaration.members.filter(
          ({name, privacy}) => (privacy ?? 'public') === 'public' && !name.startsWith('#'),
        );
      }
    }
  },
};

/** What all elements that show a group draw alike, from `src/ui`. */
const alike = {
  loading: 'Shown until the group is there.',
  failed: 'Says that the group could not be loaded, and what one can do.',
  unsaved: 'The strip that says that something is not saved yet.',
  readonly: 'The strip that says whose page it is, for who may only read or propose.',
  standstill: 'The strip that says that the group rests or has stopped.',
  delegation: "The strip that says who does something in the client's name.",
  proposal: 'A proposal that waits for the client.',
  conflict: 'Two texts that were written at once, to choose from.',
  returned: 'What could not be saved, with what was typed.',
};

/** Those of them that an element never draws, by its class. */
const never = new Map([
  ['Proposals', ['standstill', 'delegation']],
  ['Reins', ['readonly', 'standstill', 'proposal']],
]);

const partsOfAll = {
  name: 'parts-of-all',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const {name: ofClass, cssParts} of declarations) {
        const parts = Object.entries(alike)
          .filter(([name]) => !never.get(ofClass)?.includes(name))
          .map(([name, description]) => ({name, description}));
        cssParts?.push(...parts);
      }
    }
  },
};

/** The manifest is read beside dist/, not beside src/. */
const pathsOfTheBuild = {
  name: 'paths-of-the-build',
  packageLinkPhase({customElementsManifest}) {
    const rename = (value) => {
      if (value === null || typeof value !== 'object') return;
      for (const key of ['path', 'module']) {
        const path = value[key];
        if (typeof path === 'string' && path.startsWith('src/')) {
          value[key] = path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
        }
      }
      Object.values(value).forEach(rename);
    };
    rename(customElementsManifest);
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/events/**/*.ts'],
  exclude: ['**/*.messages*.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [onlyDocumentedEvents, partsOfAll, pathsOfTheBuild],
};
