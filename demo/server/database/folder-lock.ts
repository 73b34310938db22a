import {linkSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Takes a data folder for this process alone. The embedded PostgreSQL has no lock: of two processes in
 * one folder each overwrites what the other wrote, and neither hears of it.
 *
 * @returns gives the folder back
 * @throws {Error} where another process has it; its message says which.
 */
export function takeFolder(folder: string): () => void {
  const lock = join(folder, 'server.lock');
  const own = join(folder, `server.${process.pid}.lock`);
  writeFileSync(own, String(process.pid));
  try {
    if (!linked(own, lock)) {
      const holder = Number(readFileSync(lock, 'utf8'));
      if (isRunning(holder)) throw new Error(`Process ${holder} has the data folder ${folder}.`);
      // Whoever was killed took nothing along.
      rmSync(lock, {force: true});
      if (!linked(own, lock)) throw new Error(`Another process has the data folder ${folder}.`);
    }
  } finally {
    rmSync(own, {force: true});
  }
  return () => rmSync(lock, {force: true});
}

/** A link is there at once and whole, or not at all. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
