import {createContext} from '@lit/context';
import type {GroupSource} from '../state/group-state.js';

/**
 * The store of the nearest `<rg-provider>`. The key is shared by all copies of version 1 on a page,
 * and its value never changes identity: read slices of its state with `Select`.
 */
export const groupContext = createContext<GroupSource | undefined>(
  Symbol.for('@resourcegroep/elements@1/group'),
);
