/** Finds the Chrome, Chromium or Edge of this machine, or installs Debian's where that is allowed. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'google-chrome-beta',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'];
const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** @returns {string[]} every place worth looking, best first */
function candidates() {
  const {env, platform} = process;
  const named = [env['CHROME_PATH'], env['CHROMIUM_PATH']];
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      platform === 'win32' ? [] : linuxNames.map((name) => join(folder, name)),
    );
  const home = env['HOME'] ?? '';
  const known =
    platform === 'darwin'
      ? ['', home].flatMap((root) =>
          macApps.map((app) => `${root}/Applications/${app}.app/Contents/MacOS/${app}`),
        )
      : platform === 'win32'
        ? [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
            root ? windowsApps.map((app) => join(root, app)) : [],
          )
        : ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
  return [...named, ...onPath, ...known].flatMap((path) => (path ? [path] : []));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} the path of an installed browser of the Chromium family */
function findChromium() {
  return candidates().find(isExecutable);
}

function mayUseApt() {
  return (
    process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')
  );
}

function installChromium() {
  console.log('No Chrome, Chromium or Edge found: installing the chromium package…');
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}

/** @returns {string} the path of a browser; ends the process with one sentence if there is none */
export function requireChromium() {
  let path = findChromium();
  if (path === undefined && mayUseApt()) {
    installChromium();
    path = findChromium();
  }
  if (path === undefined) {
    console.error(
      'The browser tests need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to its program file.',
    );
    process.exit(1);
  }
  return path;
}

/** Flags that keep the browser quiet; the sandbox goes only where it cannot work: for root. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
