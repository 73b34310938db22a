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
  plugins: [onlyDocumentedEvents, pathsOfTheBuild],
};
