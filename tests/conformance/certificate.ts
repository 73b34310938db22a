import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Certificates are made when a test needs them: those that are kept expire, and so does the test. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const settings = (name: string) => `
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
[req]
distinguished_name = none
[none]
[names]
subjectAltName = DNS:${name}
`;

/** Signed by itself, for a name, from so many days ago for so many days. */
export function certificateFor(name: string, daysAgo: number, days: number): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, {cwd: folder, stdio: 'ignore'});
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const asked = ['-keyout', 'key.pem', '-out', 'asked.pem', '-subj', `/CN=${name}`];
  const signed = ['-selfsign', '-batch', '-in', 'asked.pem', '-keyfile', 'key.pem', '-notext'];
  const span = ['-startdate', moment(-daysAgo), '-enddate', moment(days - daysAgo)];
  try {
    writeFileSync(join(folder, 'settings'), settings(name));
    writeFileSync(join(folder, 'index.txt'), '');
    openssl('req', '-config', 'settings', '-new', ...kind, ...asked);
    openssl('ca', '-config', 'settings', ...signed, '-extensions', 'names', ...span, '-out', 'c');
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    return {key: read('key.pem'), cert: read('c')};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** As certificates have it: 20261123200000Z. */
const moment = (daysFromNow: number): string =>
  new Date(Date.now() + daysFromNow * 24 * 3600 * 1000)
    .toISOString()
    .replaceAll(/[-:T]|\.\d+/g, '');
