import {check} from '../../domain/parse.js';
import type {FeedEvent} from '../backend.js';
import {received} from './contract.js';
import type {StreamEvent} from './event-stream.js';

/** What an event of the stream tells; what cannot be read tells at least that something changed. */
export function newsOf({name, data, id}: StreamEvent): FeedEvent | undefined {
  if (name === 'stale') return {type: 'stale'};
  if (name !== 'changed') return undefined;
  const news = check(received.news, parsed(data));
  if (!news.ok) return {type: 'stale'};
  const {records, removed} = news.value;
  // The store looks into each of these records itself.
  const told = {records, removed} as Pick<
    Extract<FeedEvent, {type: 'changed'}>,
    'records' | 'removed'
  >;
  return {type: 'changed', ...told, ...(id !== undefined && {cursor: id})};
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
