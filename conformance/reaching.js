/** Why a server is not reached, and what its TLS offers. */
import {connect} from 'node:tls';

/** @type {Readonly<Record<string, string>>} */
const reasons = {
  ENOTFOUND: 'there is no such name',
  EAI_AGAIN: 'the name could not be looked up',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the line was closed',
  UND_ERR_SOCKET: 'the line was closed',
  UND_ERR_CONNECT_TIMEOUT: 'no line could be made in time',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet: look at the clocks',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN:
    'its certificate comes from an authority of your own: name its file in NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes without those in between: send them too',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'nobody here knows who signed its certificate: send those in between too',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  CERT_REVOKED: 'its certificate was taken back',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it speaks no TLS on this port',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'it speaks no version of TLS that this program knows',
};

/** In words for whoever runs the server. @param {unknown} error of `fetch` @returns {string} */
export function whyNot(error) {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it took too long';
  const {code, message} = /** @type {Error & {code?: string}} */ (error.cause ?? error);
  const words = reasons[code ?? ''] ?? message;
  return code === undefined ? words : `${words} (${code})`;
}

/** @param {string} hostname */
export const isOnThisMachine = (hostname) =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * A line with TLS, whatever its certificate is: that is looked at by itself.
 *
 * @param {URL} address
 * @param {import('node:tls').ConnectionOptions} [options]
 * @returns {Promise<{validTo: Date} | undefined>} nothing where the server takes no such line
 */
export function secured({hostname, port}, options = {}) {
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((done) => {
    const socket = connect({
      ...{host, port: Number(port || 443), rejectUnauthorized: false, timeout: 5000},
      // An address that is a number has no name to ask for.
      ...(!/^[\d.]+$|:/.test(host) && {servername: host}),
      ...options,
    });
    const end = (/** @type {{validTo: Date} | undefined} */ found) => {
      socket.destroy();
      done(found);
    };
    socket.once('secureConnect', () =>
      end({validTo: new Date(socket.getPeerCertificate().valid_to)}),
    );
    socket.once('error', () => end(undefined));
    socket.once('timeout', () => end(undefined));
  });
}
