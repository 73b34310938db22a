import {configOf} from './config.js';
import {seed} from './seed.js';
import {start} from './server.js';

/* One instance of the reference server: `npm run start:server` begins it, with the portal beside it. */
const config = configOf(process.env);
const hardStopMilliseconds = 10_000;

const {address, portal, stop} = await start(config);
if (process.env['SEED'] !== 'no') await seed(portal);
say(`The reference server listens at ${address}/api`);
if (config.databaseUrl === undefined) {
  say(`It keeps everything in ${config.dataFolder}, in PostgreSQL inside this process.`);
  say('That is a demo store: when the power fails, what was saved last may be gone.');
  say('For a PostgreSQL server set DATABASE_URL.');
}
if (config.oidc === undefined)
  say('For the demo, whoever asks for a token gets one: keep it on this machine.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), hardStopMilliseconds).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
