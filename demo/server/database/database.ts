export type Row = Readonly<Record<string, unknown>>;
export type Query = (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** PostgreSQL 15, as a server or embedded: the same SQL for both. */
export interface Database {
  readonly query: Query;
  /** Resolves after the commit; whatever is thrown inside rolls all of it back. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Hears what any instance says on this channel. */
  listen(channel: string, listener: Listener): Promise<void>;
  close(): Promise<void>;
}

export interface Listener {
  hear(payload: string): void;
  /** The line was lost and is back: anything may have been missed. */
  missed(): void;
}

/** The database is not there, or not now: the same may be asked again. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (/^(08|53|57P|40001|40P01|55P03|57014)/.test(code) || /^E[A-Z]+$/.test(code)) return true;
  return /terminat|timeout|closed|ended|Connection/i.test(error.message) && code === '';
}
