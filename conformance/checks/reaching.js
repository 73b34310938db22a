import {expect, NotLooked} from '../expect.js';
import {isOnThisMachine, secured} from '../reaching.js';

const dayMilliseconds = 24 * 3600 * 1000;

/** @param {import('../bench.js').Bench} bench @returns {URL} */
function securedAddress({options}) {
  const address = new URL(options.base);
  if (address.protocol !== 'https:') throw new NotLooked('it is not reached by https');
  return address;
}

/** @type {readonly import('../kit.js').Check[]} */
export const reaching = [
  {
    name: 'can be reached',
    advice: 'Until then nothing else can be looked at. Is it the address that pages use?',
    isFirst: true,
    async look(bench) {
      const {status, text} = await bench.nobody.load(bench.groupId);
      expect(status !== 0, `no answer came: ${text}`);
    },
  },
  {
    name: 'is reached by https alone',
    level: 'should',
    advice: 'TLS, and Strict-Transport-Security for half a year at least.',
    async look(bench) {
      const {protocol, hostname} = new URL(bench.options.base);
      if (isOnThisMachine(hostname)) throw new NotLooked('it runs on this machine');
      expect(protocol === 'https:', 'tokens and texts go over plain http: who is in between reads');
      const {headers} = await bench.client.load(bench.groupId);
      const seconds = /max-age="?(\d+)/i.exec(headers.get('strict-transport-security') ?? '')?.[1];
      expect(seconds !== undefined, 'Strict-Transport-Security is not there');
      expect(Number(seconds) >= 180 * 24 * 3600, `Strict-Transport-Security is for ${seconds} s`);
    },
  },
  {
    name: 'speaks no TLS older than 1.2',
    level: 'should',
    advice: 'Leave TLS 1.0 and 1.1 out, in the server or in what stands before it.',
    async look(bench) {
      const old = {minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0'};
      const options = /** @type {import('node:tls').ConnectionOptions} */ (old);
      expect(!(await secured(securedAddress(bench), options)), 'it takes TLS 1.0 or 1.1');
    },
  },
  {
    name: 'has a certificate for two weeks more',
    level: 'should',
    advice: 'Let it be renewed by itself, a month before it ends.',
    async look(bench) {
      const found = await secured(securedAddress(bench));
      expect(found, 'no line with TLS could be made');
      const days = Math.floor((found.validTo.getTime() - Date.now()) / dayMilliseconds);
      expect(days >= 14, `it ends in ${days} days`);
    },
  },
];
