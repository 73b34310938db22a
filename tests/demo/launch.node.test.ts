/** A page that a portal launches, by SMART and by Koppeltaal, with the launching side as a mock. */
import assert from 'node:assert/strict';
import {createServer as listenTo, type AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright';
import {createServer, type ViteDevServer} from 'vite';
import {startWhole} from '../../demo/launch/whole.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {eventually} from '../server/eventually.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A port that is free now. */
const free = (): Promise<number> =>
  new Promise((found) => {
    const one = listenTo().listen(0, '127.0.0.1', () => {
      const {port} = one.address() as AddressInfo;
      one.close(() => found(port));
    });
  });

describe('a launched page', () => {
  let whole: Awaited<ReturnType<typeof startWhole>>;
  let vite: ViteDevServer;
  let browser: Browser;
  let portal: string;
  let app: string;

  before(async () => {
    const [page, server, launching] = await Promise.all([free(), free(), free()]);
    [portal, app] = [`http://127.0.0.1:${launching}`, `http://127.0.0.1:${page}`];
    whole = await startWhole({page: app, app: server, portal: launching});
    process.env['SERVER'] = `http://127.0.0.1:${server}`;
    vite = await createServer({
      ...{configFile: `${root}/vite.config.ts`, mode: 'server', logLevel: 'error'},
      server: {host: '127.0.0.1', port: page, strictPort: true, open: false},
    });
    await vite.listen();
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
  });
  after(async () => {
    await browser.close();
    await vite.close();
    whole.stop();
  });

  /** Begins at the portal, in a browser of their own. */
  async function start(by: 'SMART' | 'Koppeltaal', as: string) {
    const context = await browser.newContext({locale: 'nl-NL', timezoneId: 'Europe/Amsterdam'});
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (one) => asked.push(`${one.url()} ${one.postData() ?? ''}`));
    await page.goto(`${portal}/?as=${as}`);
    await page.getByRole('button', {name: by}).click();
    await page.getByRole('heading', {name: 'oelen'}).first().waitFor({timeout: 90_000});
    return {page, asked};
  }

  const goals = (page: Page) => page.locator('rg-goal-editor');
  const launchBy = (form: Record<string, string>) =>
    fetch(`${app}/app/launch`, {
      ...{method: 'POST', body: new URLSearchParams(form), redirect: 'manual'},
    });
  const iss = () => `${portal}/fhir`;

  it('shows the client their group by SMART, keeps what they change in the record, and no token', async () => {
    const {page, asked} = await start('SMART', 'Samira');
    assert.equal(new URL(page.url()).pathname, '/launch/');
    assert.equal(new URL(page.url()).search, '', 'nothing of the launch stays in the address');
    await goals(page).getByText('Mijn doelen').waitFor();
    await goals(page).getByRole('button', {name: 'Tekst aanpassen', exact: true}).first().click();
    await goals(page).getByRole('textbox').first().fill('Elke week samen koken');
    await goals(page).getByRole('button', {name: 'Bewaren', exact: true}).first().click();
    await eventually(() =>
      assert.match(JSON.stringify(whole.fhir.all('Goal')), /Elke week samen koken/),
    );
    const kept = await page.evaluate(() => JSON.stringify([{...localStorage}, document.cookie]));
    assert.equal(kept, '[{},""]');
    assert.ok(!asked.some((one) => /access_token|id_token|client_assertion/.test(one)));
    await page.reload();
    await goals(page).getByText('Elke week samen koken').first().waitFor();
  });

  it('shows a professional by Koppeltaal no more than is shared, and the way back', async (t) => {
    const requests = t.mock.method(globalThis, 'fetch');
    const {page, asked} = await start('Koppeltaal', 'Marieke');
    const tokens = requests.mock.calls.filter(({arguments: [to]}) => String(to).endsWith('/token'));
    assert.equal(tokens.length, 2, 'one for the code, and one for all requests');
    await goals(page).getByText('Doelen van Samira').waitFor();
    const seen = await page.evaluate(async () => {
      const {groupId} = (await (await fetch('/app/session')).json()) as {groupId: string};
      return (await fetch(`/app/groups/${encodeURIComponent(groupId)}`)).json() as Promise<{
        records: {kind: string; body: Record<string, unknown>}[];
        me: {kind: string};
      }>;
    });
    assert.equal(seen.me.kind, 'member');
    const people = seen.records.filter(({kind}) => kind === 'person');
    assert.ok(people.length > 0);
    assert.ok(people.every(({body}) => !('closeness' in body) && !('note' in body)));
    assert.equal(
      await page.getByRole('link', {name: 'Terug naar je portaal'}).getAttribute('href'),
      `${portal}/`,
    );
    const [sent = ''] = asked.filter((one) => one.startsWith(`${app}/app/launch`));
    const [, message = ''] = /launch=([^&]+)/.exec(sent) ?? [];
    assert.ok(!sent.split(' ')[0]!.includes('?'), 'the message is no part of an address');
    const said = Buffer.from(message.split('.')[1] ?? '', 'base64url').toString();
    assert.match(said, /"sub":"Practitioner\//);
    assert.doesNotMatch(said, /Marieke|Samira/i);
    const addresses = asked.map((one) => one.split(' ')[0]).filter((one) => !one?.includes('?as='));
    assert.doesNotMatch(decodeURIComponent(addresses.join(' ')), /Marieke|Samira/i);
  });

  it('says so when the leave is over, and what to do, with what was there', async () => {
    const {page} = await start('SMART', 'Samira');
    whole.portal.endLeave();
    await page.reload();
    await page.getByText('Je bent uitgelogd').first().waitFor();
    const asked = await page.evaluate(async () => {
      const {groupId} = (await (await fetch('/app/session')).json()) as {groupId: string};
      return (await fetch(`/app/groups/${encodeURIComponent(groupId)}`)).status;
    });
    assert.equal(asked, 401);
  });

  it('writes into its log why a launch was refused, and nothing that others said', async (t) => {
    const log = t.mock.method(console, 'warn', () => undefined);
    await launchBy({launch: whole.portal.message(whole.patient, {iss: 'Geheim'}), iss: iss()});
    const asked = await launchBy({launch: whole.portal.message(whole.patient), iss: iss()});
    const [cookie = ''] = (asked.headers.get('set-cookie') ?? '').split(';');
    const signedIn = {headers: {cookie: 'user=0'}, redirect: 'manual'} as const;
    const leave = await fetch(asked.headers.get('location') ?? '', signedIn);
    whole.fhir.whim = (_heard, response) => {
      response.writeHead(200, {'Content-Type': 'application/fhir+json'}).end('Geheim');
      return true;
    };
    const back = await fetch(leave.headers.get('location') ?? '', {headers: {cookie}});
    whole.fhir.whim = () => false;
    assert.equal(back.status, 400);
    const said = log.mock.calls.map(({arguments: [line]}) => String(line));
    assert.equal(said.length, 2);
    assert.doesNotMatch(said.join(' '), /Geheim|Samira|Patient/);
  });

  it('lets nobody in who was not launched', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${app}/launch/`);
    await page.getByText('Deze pagina gaat open vanuit je portaal').waitFor();
    for (const path of ['session', 'groups/any'])
      assert.equal((await fetch(`${app}/app/${path}`)).status, 401);
    assert.equal((await fetch(`${portal}/fhir/CareTeam`)).status, 401);
  });

  it('opens an HTI message once', async () => {
    const launch = whole.portal.message(whole.patient);
    assert.equal((await launchBy({launch, iss: iss()})).status, 303);
    const again = await launchBy({launch, iss: iss()});
    assert.equal(again.status, 400);
    assert.match(await again.text(), /Ga terug naar je portaal/);
  });

  it('opens no HTI message with anything wrong', async () => {
    const now = Math.floor(Date.now() / 1000);
    const good = whole.portal.message(whole.patient);
    const [head = '', body = '', signature = ''] = good.split('.');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    const other = Buffer.from(JSON.stringify({iss: 'portaal-lindehof', sub: 'Patient/x'}));
    const wrong: readonly string[] = [
      ...[
        {exp: now - 1},
        {iat: now - 10, exp: now + 3600},
        {iat: now + 60, exp: now + 120},
        {nbf: now + 60},
        {aud: 'Device/other'},
        {iss: 'somebody'},
        {jti: undefined},
        {jti: 'short'},
        {sub: 'Samira'},
        {sub: undefined},
        {resource: undefined},
        {patient: 'Samira'},
        {name: 'Samira'},
        {email: 'samira@example.org'},
      ].map((change) => whole.portal.message(whole.patient, change)),
      `${unsigned}.${body}.`,
      `${unsigned}.${body}.${signature}`,
      `${head}.${other.toString('base64url')}.${signature}`,
      `${head}.${body}`,
      'x',
    ];
    for (const [at, launch] of wrong.entries())
      assert.equal((await launchBy({launch, iss: iss()})).status, 400, String(at));
    assert.equal((await launchBy({launch: good, iss: iss()})).status, 303, 'this one is right');
  });

  it('asks no address that nobody registered', async () => {
    for (const strange of ['https://evil.example/fhir', '', `${iss()}/`, `${portal}`]) {
      const launch = whole.portal.message(whole.patient);
      assert.equal((await launchBy({launch, iss: strange})).status, 400, strange);
    }
    const smart = await fetch(`${app}/app/launch?iss=https%3A%2F%2Fevil.example&launch=x`);
    assert.equal(smart.status, 400);
  });

  it('does not open for who caught a message, or a code', async () => {
    const launch = whole.portal.message(whole.patient);
    const asked = await launchBy({launch, iss: iss()});
    const leave = asked.headers.get('location') ?? '';
    const [cookie = ''] = (asked.headers.get('set-cookie') ?? '').split(';');
    assert.equal((await fetch(leave)).status, 400, 'nobody is signed in there');
    const second = await launchBy({launch: whole.portal.message(whole.patient), iss: iss()});
    const marieke = {headers: {cookie: 'user=1'}, redirect: 'manual'} as const;
    const other = await fetch(second.headers.get('location') ?? '', marieke);
    assert.equal(other.status, 400, 'it was for somebody else');
    const third = await launchBy({launch: whole.portal.message(whole.patient), iss: iss()});
    const samira = {headers: {cookie: 'user=0'}, redirect: 'manual'} as const;
    const code = (await fetch(third.headers.get('location') ?? '', samira)).headers.get(
      'location',
    )!;
    const stolen = await fetch(code, {headers: {cookie}, redirect: 'manual'});
    assert.equal(stolen.status, 400, 'another browser');
  });
});
