import {createServer} from 'vite';
import {startWhole} from './whole.js';

/* `npm run start:launch`: the portal to begin at, and the application that it opens. */
const portOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const ports = {
  vite: portOf('PORT', 5175),
  app: portOf('APP_PORT', 8788),
  portal: portOf('PORTAL_PORT', 8789),
};
const page = `http://127.0.0.1:${ports.vite}`;

process.env['SERVER'] = `http://127.0.0.1:${ports.app}`;
const whole = await startWhole({page, app: ports.app, portal: ports.portal});
const vite = await createServer({
  mode: 'server',
  server: {host: '127.0.0.1', port: ports.vite, strictPort: true, open: false},
});
await vite.listen();
process.stderr.write(`The portal to begin at: http://127.0.0.1:${ports.portal}/\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    whole.stop();
    void vite.close().then(() => process.exit(0));
  });
}
