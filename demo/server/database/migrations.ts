import {randomBytes} from 'node:crypto';
import type {Database, Query} from './database.js';

/** Of an instance that migrates: others wait for it. */
const migrating = 7_261_001;

/** Each once, in this order, for good: add to the list, change nothing in it. */
const migrations: readonly (readonly string[])[] = [
  [
    // One number for all: a group that is made anew under an old name never repeats one.
    `create sequence rg_numbers`,
    `create table rg_groups (
      id text primary key,
      client_ref text not null,
      began bigint not null,
      number bigint not null,
      changed_at timestamptz not null default now()
    )`,
    `create index on rg_groups (client_ref)`,
    `create index on rg_groups (changed_at)`,
    // As json and not jsonb: what came in comes out letter for letter, fields in their order.
    `create table rg_records (
      group_id text not null references rg_groups on delete cascade,
      kind text not null,
      id text not null,
      version text not null,
      body json not null,
      primary key (group_id, kind, id)
    )`,
    // Who somebody is in a group: the portal says so, and no page.
    `create table rg_members (
      group_id text not null references rg_groups on delete cascade,
      user_ref text not null,
      actor json not null,
      primary key (group_id, user_ref)
    )`,
    `create index on rg_members (user_ref)`,
    // The audit trail, the replay of the stream and the delta for other instances, all in one. Numbers
    // are in the order of the commits of a group: whoever writes holds its lock.
    `create table rg_changes (
      group_id text not null references rg_groups on delete cascade,
      number bigint not null,
      at timestamptz not null default now(),
      audit json not null,
      images json,
      primary key (group_id, number)
    )`,
    `create index on rg_changes (at) where images is not null`,
    `create table rg_keys (
      group_id text not null references rg_groups on delete cascade,
      user_ref text not null,
      key text not null,
      digest text not null,
      refs json not null,
      at timestamptz not null default now(),
      primary key (group_id, user_ref, key)
    )`,
    `create index on rg_keys (at)`,
    // That something was erased, and not what.
    `create table rg_erasures (
      id uuid primary key,
      at timestamptz not null default now(),
      reason text not null,
      groups integer not null,
      records integer not null,
      changes integer not null
    )`,
    `create table rg_settings (name text primary key, value text not null)`,
    `create function rg_trail_stays() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          if (new.group_id, new.number, new.at, new.audit::text)
            is distinct from (old.group_id, old.number, old.at, old.audit::text) then
            raise exception 'the audit trail is only added to';
          end if;
          return new;
        end if;
        if exists (select from rg_groups where id = old.group_id) then
          raise exception 'the audit trail goes with its group only';
        end if;
        return old;
      end $$`,
    `create trigger rg_trail_stays before update or delete on rg_changes
      for each row execute function rg_trail_stays()`,
  ],
];

/** Brings the tables to where this version needs them; several instances may begin at once. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (query) => {
    await query('select pg_advisory_xact_lock($1)', [migrating]);
    await query('create table if not exists rg_migrations (id integer primary key)');
    const done = new Set((await query('select id from rg_migrations')).map(({id}) => Number(id)));
    for (const [id, statements] of migrations.entries()) {
      if (done.has(id)) continue;
      for (const statement of statements) await query(statement);
      await query('insert into rg_migrations (id) values ($1)', [id]);
    }
  });
}

/** What all instances share and nobody else knows, made by the first that needs it. */
export async function setting(
  query: Query,
  name: string,
  make: () => string | Promise<string> = () => randomBytes(32).toString('base64'),
): Promise<string> {
  const ask = () => query('select value from rg_settings where name = $1', [name]);
  const [known] = await ask();
  if (known) return String(known['value']);
  await query('insert into rg_settings values ($1, $2) on conflict do nothing', [
    name,
    await make(),
  ]);
  const [made] = await ask();
  return String(made?.['value']);
}
