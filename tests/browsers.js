/** Finds the browsers of this machine, or installs Debian's where that is allowed. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium} from './engines/programs.js';

/** @typedef {import('./engines/programs.js').Program} Program */

const {env, platform} = process;

/**
 * @param {Program} program
 * @returns {string[]} every place worth looking, best first
 */
function candidates({variables = [], names, macApps = [], windowsFiles = [], files}) {
  const named = variables.map((name) => env[name]);
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => (platform === 'win32' ? [] : names.map((name) => join(folder, name))));
  const home = env['HOME'] ?? '';
  const known =
    platform === 'darwin'
      ? ['', home].flatMap((root) => macApps.map((app) => `${root}/Applications/${app}`))
      : platform === 'win32'
        ? [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((root) =>
            root ? windowsFiles.map((app) => join(root, app)) : [],
          )
        : (files?.() ?? []);
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

function mayUseApt() {
  return platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

/** @param {string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(' and ')}…`);
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

/**
 * @param {Program} program
 * @returns {string | undefined} the path of its file
 */
export function findProgram(program) {
  const path = candidates(program).find(isExecutable);
  if (path !== undefined || !mayUseApt()) return path;
  install(program.packages);
  return candidates(program).find(isExecutable);
}

/**
 * @param {Program} program
 * @returns {string} the path of its file; ends the process with one sentence if there is none
 */
export function requireProgram(program) {
  const path = findProgram(program);
  if (path === undefined) {
    console.error(program.missing);
    process.exit(1);
  }
  return path;
}

export const requireChromium = () => requireProgram(chromium);

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
