import {generateKeyPairSync, randomUUID, type KeyObject} from 'node:crypto';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {published, signed, type Claims} from '../jwt.js';
import {Authorization} from './authorization.js';

/*
 * A mock of the launching side: a portal with two ways to start the group, its sign-in, its authorization
 * server, and a door before its FHIR server. People, names and keys are made up, and gone when it stops.
 */

export interface PortalConfig {
  /** Where the browser finds it. */
  readonly origin: string;
  /** The FHIR server behind the door. */
  readonly fhir: string;
  /** The application that it launches. */
  readonly app: string;
  readonly users: readonly {readonly name: string; readonly reference: string}[];
  readonly patient: string;
}

const newKey = (): KeyObject => generateKeyPairSync('rsa', {modulusLength: 2048}).privateKey;
const portalId = 'portaal-lindehof';
const device = 'Device/groep';

export class LaunchingPortal {
  readonly #config: PortalConfig;
  readonly #key = newKey();
  readonly #authorization: Authorization;

  constructor(config: PortalConfig) {
    this.#config = config;
    const {origin, app} = config;
    this.#authorization = new Authorization({
      ...{issuer: `${origin}/auth`, fhir: `${origin}/fhir`, key: newKey()},
      clients: {groep: {redirect: `${app}/app/callback`, keys: `${app}/app/jwks`}},
      portal: {id: portalId, keys: published(this.#key, 'portal'), device},
    });
  }

  /** How the application is to know it. */
  get registration() {
    const {origin} = this.#config;
    const launchers = {[portalId]: `${origin}/jwks`};
    return {fhirServers: [`${origin}/fhir`], launchers, device};
  }

  listen(port: number): Promise<Server> {
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        const said = error instanceof Error ? error.message : 'unknown';
        tell(response, {error: 'invalid_request', error_description: said}, 400);
      });
    });
    return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(server)));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname, searchParams} = new URL(request.url ?? '', this.#config.origin);
    const authorization = this.#authorization;
    if (pathname === '/fhir/.well-known/smart-configuration')
      return tell(response, authorization.configuration());
    if (/^\/fhir(\/|$)/.test(pathname)) return this.#fhir(request, response);
    const user = this.#signedIn(request);
    switch (`${request.method} ${pathname}`) {
      case 'GET /':
        return this.#page(response, searchParams.get('as') ?? '');
      case 'GET /jwks':
        return tell(response, published(this.#key, 'portal'));
      case 'GET /auth/jwks':
        return tell(response, authorization.keys());
      case 'GET /auth/authorize':
        return redirect(response, authorization.authorize(searchParams, user));
      case 'POST /auth/token':
        return tell(response, await authorization.token(new URLSearchParams(await read(request))));
      case 'POST /start/smart':
        return redirect(response, this.#smart(user));
      case 'POST /start/koppeltaal':
        return this.#koppeltaal(response, user);
      default:
        response.writeHead(404).end();
    }
  }

  /** As when somebody signs out, or the time is up: what was launched gets no more. */
  endLeave(): void {
    this.#authorization.end();
  }

  #signedIn({headers}: IncomingMessage): string | undefined {
    const [, index] = /(?:^|; )user=(\d)/.exec(headers.cookie ?? '') ?? [];
    return this.#config.users[Number(index ?? NaN)]?.reference;
  }

  /** SMART EHR launch: where the record is, and a word that stands for this launch. */
  #smart(user = ''): string {
    const {app, origin, patient} = this.#config;
    const address = new URL(`${app}/app/launch`);
    address.searchParams.set('iss', `${origin}/fhir`);
    address.searchParams.set('launch', this.#authorization.remember({patient, user}));
    return address.href;
  }

  /** A message of Koppeltaal: references, and nothing about a person. */
  message(user = '', change: Claims = {}): string {
    const {origin, patient} = this.#config;
    const iat = Math.floor(Date.now() / 1000);
    return signed(
      {
        ...{iss: portalId, aud: device, jti: randomUUID(), iat, exp: iat + 300},
        ...{resource: 'Task/groep-openen', definition: `${origin}/ActivityDefinition/groep`},
        ...{sub: user, return_url: `${origin}/`},
        ...(user !== patient && {patient}),
        ...change,
      },
      this.#key,
      'portal',
    );
  }

  #koppeltaal(response: ServerResponse, user: string | undefined): void {
    const {app, origin} = this.#config;
    html(
      response,
      `<form action="${app}/app/launch" method="post">
        <input type="hidden" name="launch" value="${this.message(user)}" />
        <input type="hidden" name="iss" value="${origin}/fhir" />
        <button>Verder naar je groep</button>
      </form><script>document.forms[0].submit()</script>`,
    );
  }

  #page(response: ServerResponse, as: string): void {
    const {users} = this.#config;
    const index = Math.max(
      0,
      users.findIndex(({name}) => name === as),
    );
    response.setHeader('Set-Cookie', `user=${index}; HttpOnly; SameSite=Lax; Path=/`);
    const others = users.map(({name}) => `<a href="/?as=${name}">${name}</a>`).join(' of ');
    html(
      response,
      `<h1>Portaal Lindehof</h1>
      <p>Dit is een nagemaakt portaal, met verzonnen mensen. Je bent ${users[index]?.name ?? ''}.</p>
      <p>Log in als ${others}.</p>
      <form action="/start/smart" method="post"><button>Mijn groep openen met SMART</button></form>
      <form action="/start/koppeltaal" method="post"><button>Mijn groep openen met Koppeltaal</button></form>`,
    );
  }

  /** Only who has leave gets through. */
  async #fhir(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {headers, method = 'GET', url = ''} = request;
    const token = headers.authorization?.replace('Bearer ', '') ?? '';
    if (!this.#authorization.isOpen(token)) return void response.writeHead(401).end();
    const kept = ['accept', 'content-type', 'if-match', 'if-none-match', 'if-none-exist', 'prefer'];
    const sent = kept.flatMap((name): [string, string][] => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    });
    const body = method === 'GET' ? undefined : await read(request);
    const address = `${this.#config.fhir}${url.replace(/^\/fhir/, '')}`;
    const answer = await fetch(address, {
      ...{method, headers: sent},
      ...(body !== undefined && body !== '' && {body}),
    });
    response.statusCode = answer.status;
    for (const name of ['content-type', 'etag', 'location']) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.end(await answer.text());
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request as AsyncIterable<Buffer>) text += piece.toString();
  return text;
}

function tell(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, {'Content-Type': 'application/json', 'Cache-Control': 'no-store'});
  response.end(JSON.stringify(body));
}

function html(response: ServerResponse, body: string): void {
  response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
  response.end(`<!doctype html><html lang="nl"><title>Portaal Lindehof</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<style>
  body { font: 1rem/1.5 system-ui; max-inline-size: 40rem; margin: 2rem auto; padding-inline: 1rem; }
  button { font: inherit; padding: 0.75rem 1rem; margin-block-end: 0.5rem; }
</style>
<main>${body}</main></html>`);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, {Location: to, 'Referrer-Policy': 'no-referrer'}).end();
}
