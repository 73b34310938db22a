import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {BackendError} from '@resourcegroep/elements';
import {fhirBackend} from '@resourcegroep/elements/backend/fhir';
import {readFhir} from '@resourcegroep/elements/exchange/fhir';
import {answerGroup, type Seat} from './group-routes.js';
import {HtiGate} from './hti.js';
import {published, TokenError, unchecked, type KeySet} from './jwt.js';
import * as smart from './smart.js';

/* The launched application: its page has the elements, this server has the tokens. */

export interface AppConfig {
  /** Where the browser finds this application, as `https://groep.example`. */
  readonly origin: string;
  readonly client: smart.Client;
  /** The FHIR servers that may launch us: any other address would get our requests. */
  readonly fhirServers: readonly string[];
  /**
   * Who may send HTI messages, with the address of their keys; and what we are called in them. None where
   * only the other side checks them, as in a domain of Koppeltaal.
   */
  readonly launchers: Readonly<Record<string, string>>;
  readonly device: string;
}

interface Session extends Seat {
  readonly returnUrl: string | undefined;
}

/** After this somebody launches again. */
const sessionMilliseconds = 3_600_000;

const seconds = () => Math.floor(Date.now() / 1000);

export class App {
  readonly #config: AppConfig;
  readonly #gate = new HtiGate();
  readonly #pending = new Map<string, smart.Pending & {readonly koppeltaal: boolean}>();
  readonly #sessions = new Map<string, Session>();

  constructor(config: AppConfig) {
    this.#config = config;
  }

  listen(port: number): Promise<Server> {
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => refuse(response, error));
    });
    return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(server)));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname, searchParams} = new URL(request.url ?? '', this.#config.origin);
    const session = this.#sessionOf(request);
    const [isGroup, id = '', what = ''] =
      /^\/app\/groups\/([^/]+)(?:\/([a-z]+))?$/.exec(pathname) ?? [];
    if (isGroup !== undefined) {
      const own = session && decodeURIComponent(id) === session.groupId ? session : undefined;
      return answerGroup(request, response, own, what);
    }
    switch (`${request.method} ${pathname}`) {
      case 'GET /app/jwks':
        return tell(response, published(this.#config.client.key, 'app'));
      case 'GET /app/launch':
        return this.#launch(response, searchParams);
      case 'POST /app/launch':
        return this.#launch(response, await formIn(request), true);
      case 'GET /app/callback':
        return this.#callback(request, response, searchParams);
      case 'GET /app/session':
        return session
          ? tell(response, {groupId: session.groupId, returnUrl: session.returnUrl})
          : void response.writeHead(401).end();
      default:
        response.writeHead(404).end();
    }
  }

  #sessionOf({headers}: IncomingMessage): Session | undefined {
    return this.#sessions.get(cookieIn(headers.cookie, 'session'));
  }

  /** SMART launches by an address; Koppeltaal by a form, with an HTI message as `launch`. */
  async #launch(
    response: ServerResponse,
    given: URLSearchParams,
    koppeltaal = false,
  ): Promise<void> {
    const {client, fhirServers, launchers} = this.#config;
    const [iss, launch] = [given.get('iss') ?? '', given.get('launch') ?? ''];
    if (!fhirServers.includes(iss) || launch === '') throw new TokenError('not known here');
    if (koppeltaal && Object.keys(launchers).length > 0) await this.#checkHti(launch);
    const configuration = await smart.configurationOf(iss);
    const [state, verifier, nonce] = [smart.random(), smart.random(), smart.random()];
    const pending = {iss, state, verifier, nonce, configuration, koppeltaal};
    this.#pending.set(state, pending);
    setTimeout(() => this.#pending.delete(state), 300_000).unref();
    // Only the browser that was launched may come back with it.
    setCookie(response, 'launch', state);
    redirect(response, smart.askLeave(client, pending, launch, koppeltaal));
  }

  async #checkHti(token: string): Promise<void> {
    const issuer = unchecked(token)['iss'];
    const {launchers, device} = this.#config;
    const address =
      typeof issuer === 'string' && Object.hasOwn(launchers, issuer)
        ? launchers[issuer]
        : undefined;
    if (address === undefined || typeof issuer !== 'string') throw new TokenError('not known here');
    const keys = await smart.json<KeySet>(address);
    this.#gate.open(token, keys, {issuer, audience: device, now: seconds()});
  }

  async #callback(
    request: IncomingMessage,
    response: ServerResponse,
    given: URLSearchParams,
  ): Promise<void> {
    const state = given.get('state') ?? '';
    const pending = this.#pending.get(state);
    this.#pending.delete(state);
    const code = given.get('code');
    if (!pending || !code || cookieIn(request.headers.cookie, 'launch') !== state)
      throw new TokenError('not asked for');
    const session = await this.#begin(pending, code);
    const id = smart.random();
    this.#sessions.set(id, session);
    setTimeout(() => this.#sessions.delete(id), sessionMilliseconds).unref();
    setCookie(response, 'session', id);
    redirect(response, `${this.#config.origin}/launch/`);
  }

  async #begin(
    pending: smart.Pending & {readonly koppeltaal: boolean},
    code: string,
  ): Promise<Session> {
    const {client} = this.#config;
    const {iss, configuration, koppeltaal} = pending;
    const {answer, fhirUser} = await smart.redeem(client, pending, code, seconds());
    const whose = answer.patient ?? answer.sub ?? '';
    const patient = whose.includes('/') ? whose : `Patient/${whose}`;
    if (!/^Patient\/[A-Za-z0-9.-]{1,64}$/.test(patient)) throw new TokenError('about nobody');
    // What Koppeltaal gives here is called NOOP, and opens nothing.
    const token = koppeltaal
      ? smart.kept(() => smart.ownToken(client, configuration, seconds()))
      : () => Promise.resolve(answer.access_token);
    const user = koppeltaal ? answer.sub : fhirUser;
    if (user === undefined) throw new TokenError('nobody');
    const groupId = await groupOf(iss, patient, await token());
    const backend = fhirBackend({base: iss, patient, user, getToken: token});
    const {me} = await backend.load(groupId, {signal: AbortSignal.timeout(20_000)});
    // Who launches for somebody else has to be in the group.
    const actor = user === patient ? ({kind: 'client'} as const) : me;
    if (actor === undefined) throw new TokenError('not in this group');
    return {groupId, backend, me: actor, done: new Map(), returnUrl: this.#back(answer.return_url)};
  }

  /** The way back: only to who may launch us, or it would lead anywhere. */
  #back(address: string | undefined): string | undefined {
    const known = [...Object.values(this.#config.launchers), ...this.#config.fhirServers];
    const origins = known.map((one) => new URL(one).origin);
    return address !== undefined &&
      URL.canParse(address) &&
      origins.includes(new URL(address).origin)
      ? address
      : undefined;
  }
}

/** The resource group of this client; of several care teams the first of ours. */
async function groupOf(base: string, patient: string, token: string): Promise<string> {
  const address = `${base}/CareTeam?subject=${encodeURIComponent(patient)}`;
  const headers = {Accept: 'application/fhir+json', Authorization: `Bearer ${token}`};
  const read = readFhir(await smart.json<unknown>(address, {headers}), {
    at: new Date().toISOString(),
  });
  if (!read.ok || read.group === undefined) throw new TokenError('without a group');
  return read.group.id;
}

function tell(response: ServerResponse, body: object): void {
  response.writeHead(200, {'Content-Type': 'application/json', 'Cache-Control': 'no-store'});
  response.end(JSON.stringify(body));
}

function redirect(response: ServerResponse, to: string): void {
  // No address with a code or a message in it goes along to another page.
  response.writeHead(303, {
    Location: to,
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  response.end();
}

/** On https add `Secure`. */
function setCookie(response: ServerResponse, name: string, value: string): void {
  response.appendHeader('Set-Cookie', `${name}=${value}; HttpOnly; SameSite=Lax; Path=/app`);
}

const cookieIn = (header: string | undefined, name: string): string =>
  (header ?? '')
    .split('; ')
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? '';

async function formIn(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const piece of request as AsyncIterable<Buffer>) {
    text += piece.toString();
    if (text.length > 20_000) throw new TokenError('too long');
  }
  return new URLSearchParams(text);
}

/** What others answered may be quoted in an error that is not ours. */
const causeOf = (error: unknown): string =>
  error instanceof TokenError || error instanceof BackendError
    ? error.message
    : error instanceof Error
      ? error.name
      : 'unknown';

/** For whoever sits there: plain words. Why stands in the log, without what the message said. */
function refuse(response: ServerResponse, error: unknown): void {
  console.warn(`A launch was refused: ${causeOf(error)}`);
  if (response.headersSent) return void response.destroy();
  response.writeHead(400, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`<!doctype html><html lang="nl"><title>Openen lukte niet</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<style>body { font: 1.125rem/1.5 system-ui; max-inline-size: 40rem; margin: 2rem auto; padding-inline: 1rem; }</style>
<main><h1>Openen lukte niet</h1>
<p>Je groep kon niet worden geopend. Er is niets veranderd.</p>
<p>Ga terug naar je portaal en probeer het daar nog een keer.</p></main></html>`);
}
