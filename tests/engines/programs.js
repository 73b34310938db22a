/** What the tests need on a machine, where it may be, and what it is called in Debian. */
import {existsSync, readdirSync} from 'node:fs';

/**
 * @typedef {object} Program
 * @property {string[]} names on the PATH
 * @property {string[]} [variables] environment variables that name the program file
 * @property {string[]} [macApps] below a folder Applications
 * @property {string[]} [windowsFiles] below Program Files
 * @property {() => string[]} [files] other places on Linux
 * @property {string[]} packages Debian's
 * @property {string} missing one sentence for who has to install it
 */

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'];

/** @type {Program} */
export const chromium = {
  variables: ['CHROME_PATH', 'CHROMIUM_PATH'],
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'google-chrome-beta',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  macApps: macApps.map((name) => `${name}.app/Contents/MacOS/${name}`),
  windowsFiles: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ],
  files: () => ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  packages: ['chromium'],
  missing:
    'The browser tests need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to its program file.',
};

/** @type {Program} */
export const firefox = {
  variables: ['FIREFOX_PATH'],
  names: ['firefox-esr', 'firefox'],
  macApps: ['Firefox.app/Contents/MacOS/firefox'],
  windowsFiles: ['Mozilla Firefox\\firefox.exe'],
  packages: ['firefox-esr'],
  missing:
    'The tests in Firefox need Firefox: install it, set FIREFOX_PATH to its program file, or choose others with --browsers=chromium.',
};

const forWebKit = {
  packages: ['webkit2gtk-driver', 'xvfb'],
  missing:
    'The tests in WebKit need the Debian packages webkit2gtk-driver and xvfb: install them on Linux, or choose others with --browsers=chromium,firefox.',
};

/** @type {Program} */
export const webKitDriver = {...forWebKit, names: ['WebKitWebDriver']};

/** @type {Program} */
export const virtualDisplay = {...forWebKit, names: ['Xvfb']};

/** WebKitGTK keeps its test browser beside its library. @type {Program} */
export const miniBrowser = {
  ...forWebKit,
  names: [],
  files: () =>
    existsSync('/usr/lib')
      ? readdirSync('/usr/lib').flatMap((name) =>
          ['4.1', '4.0'].map((abi) => `/usr/lib/${name}/webkit2gtk-${abi}/MiniBrowser`),
        )
      : [],
};

const debianPostgres = '/usr/lib/postgresql';

/** @type {Program} */
export const postgres = {
  variables: ['POSTGRES_PATH'],
  names: ['postgres'],
  files: () =>
    existsSync(debianPostgres)
      ? readdirSync(debianPostgres)
          .sort((a, b) => Number(b) - Number(a))
          .map((version) => `${debianPostgres}/${version}/bin/postgres`)
      : [],
  packages: ['postgresql'],
  missing:
    'The reference server is not tested on PostgreSQL here: install Debian’s package postgresql, or set POSTGRES_PATH to its program file.',
};
