/**
 * Style sheets are written to be read and shipped to be small: minifies each css`…` of src that has
 * no `${}` and no backslash in it.
 */
import {transform} from 'esbuild';

const withStyles = /[\\/]src[\\/](?:.*\.styles|styles[\\/][^\\/]+)\.ts$/;

/**
 * @param {string} source of a module
 * @returns {Promise<string>}
 */
async function compact(source) {
  const sheets = [...source.matchAll(/css`([^`$\\]+)`/g)];
  let result = source;
  for (const [whole, sheet = ''] of sheets) {
    const {code} = await transform(sheet, {
      ...{loader: 'css', minify: true, legalComments: 'none'},
      // A sign that is written as an escape is none in a template: the whole sheet would be gone.
      charset: 'utf8',
    });
    result = result.replace(whole, () => `css\`${code.trim().replaceAll('\\', '\\\\')}\``);
  }
  return result;
}

/** @type {import('vite').Plugin} */
export const compactStyles = {
  name: 'compact-styles',
  enforce: 'pre',
  apply: 'build',
  async transform(code, id) {
    return withStyles.test(id) ? {code: await compact(code), map: null} : undefined;
  },
};
