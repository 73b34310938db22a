/** What a browser's storage does to a page: IndexedDB with faults, by plan. */

/** What becomes of the next transaction that writes. */
export type StorageFault = 'aborted' | 'abortedLate' | 'full' | 'fullLate' | 'closed' | 'lost';

export class StorageFaults {
  /** For the next transactions that write, in order. */
  next: StorageFault[] = [];
  /** How many of the next openings are blocked by another page, and open after all. */
  blocked = 0;
  /** Openings and transactions that are not over. */
  busy = 0;
  readonly connections = new Set<IDBDatabase>();
  readonly #faults = new WeakMap<IDBTransaction, StorageFault>();
  readonly #undo: (() => void)[] = [];

  constructor() {
    this.#watchOpening();
    this.#watchTransactions();
    for (const method of ['add', 'put', 'delete'] as const) this.#watchWriting(method);
  }

  /** Everything is as it was before. */
  end(): void {
    for (const undo of this.#undo) undo();
  }

  getWell(): void {
    this.next = [];
    this.blocked = 0;
  }

  /**
   * A newer page wants the tables, and goes away again. It really asks: at an event that a page made
   * by itself, WebKit ends.
   */
  claim(): void {
    const claimed = new Map([...this.connections].map(({name, version}) => [name, version]));
    for (const [name, version] of claimed) {
      const request = indexedDB.open(name, version + 1);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      request.addEventListener('error', (event) => event.preventDefault());
    }
  }

  #watchOpening(): void {
    const opened = (request: IDBOpenDBRequest) => {
      this.busy++;
      const over = () => this.busy--;
      request.addEventListener('success', () => this.connections.add(request.result));
      request.addEventListener('success', over);
      request.addEventListener('error', over);
      if (this.blocked-- <= 0) this.blocked = 0;
      else queueMicrotask(() => request.dispatchEvent(new IDBVersionChangeEvent('blocked')));
      return request;
    };
    this.#replace(
      IDBFactory.prototype,
      'open',
      (open) =>
        function (this: IDBFactory, ...args) {
          return opened(open.apply(this, args));
        },
    );
    const closed = (database: IDBDatabase) => this.connections.delete(database);
    this.#replace(
      IDBDatabase.prototype,
      'close',
      (close) =>
        function (this: IDBDatabase) {
          closed(this);
          close.call(this);
        },
    );
  }

  #watchTransactions(): void {
    const fault = (mode: IDBTransactionMode | undefined) =>
      mode === 'readwrite' ? this.next.shift() : undefined;
    const begun = (transaction: IDBTransaction, planned: StorageFault | undefined) => {
      this.busy++;
      const over = () => this.busy--;
      transaction.addEventListener('complete', over);
      transaction.addEventListener('abort', over);
      if (planned) this.#faults.set(transaction, planned);
      return transaction;
    };
    this.#replace(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function (this: IDBDatabase, ...args) {
          const planned = fault(args[1]);
          if (planned === 'closed') this.close();
          return begun(transaction.apply(this, args), planned);
        },
    );
  }

  /** The line of the log is added first, then the records are put. */
  #watchWriting(method: 'add' | 'put' | 'delete'): void {
    const written = (request: IDBRequest, {transaction}: IDBObjectStore) => {
      const fault = this.#faults.get(transaction);
      const isDue = method === 'add' ? fault === 'aborted' || fault === 'full' : fault;
      if (fault === undefined || !isDue) return;
      this.#faults.delete(transaction);
      request.addEventListener('success', () => strike(transaction, fault));
    };
    this.#replace(
      IDBObjectStore.prototype,
      method,
      (write) =>
        function (this: IDBObjectStore, ...args: never[]) {
          // The three of them take different arguments, and each gets its own.
          const request = (write as (...given: never[]) => IDBRequest).apply(this, args);
          written(request, this);
          return request;
        } as typeof write,
    );
  }

  #replace<Owner extends object, Name extends keyof Owner>(
    owner: Owner,
    name: Name,
    make: (before: Owner[Name]) => Owner[Name],
  ): void {
    const before = owner[name];
    owner[name] = make(before);
    this.#undo.push(() => (owner[name] = before));
  }
}

function strike(transaction: IDBTransaction, fault: StorageFault): void {
  if (fault.startsWith('full')) {
    const error = new DOMException('There is no room.', 'QuotaExceededError');
    Object.defineProperty(transaction, 'error', {get: () => error, set: () => undefined});
  }
  transaction.abort();
  if (fault !== 'lost') return;
  transaction.db.close();
  transaction.db.dispatchEvent(new IDBVersionChangeEvent('close'));
}
