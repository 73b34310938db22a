/** `npm run start:server`: installs what the server needs, and starts it with the portal beside it. */
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {installServer} from './install.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

installServer();
const node = ['--conditions=resourcegroep-source', '--import=tsx', 'demo/server/main.ts'];
const port = process.env['PORT'] ?? '8787';
const env = {LOG_LEVEL: 'warn', ...process.env, PORT: port, SERVER: `http://127.0.0.1:${port}`};
const vite = ['node_modules/vite/bin/vite.js', '--mode', 'server'];
const programs = [node, vite].map((words) =>
  spawn(process.execPath, words, {cwd: root, stdio: 'inherit', env}),
);
/** When one ends, so does the other: neither is of use alone. */
const stop = () => programs.forEach((program) => program.kill('SIGTERM'));
for (const program of programs) {
  program.once('exit', (code) => {
    process.exitCode ??= code ?? 0;
    stop();
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
