import type {CommandType} from '../../../src/domain/command.js';
import type {ResourceGroup} from '../../../src/domain/group.js';

export type Tag =
  | 'rg-network-map'
  | 'rg-goal-editor'
  | 'rg-meeting-agenda'
  | 'rg-phase-tracker'
  | 'rg-reins'
  | 'rg-proposals';

/** One press, by the name of what is pressed, or what is filled in: a field by its label, and what. */
export type Act = string | readonly [field: string, value: string | boolean];

/**
 * How somebody comes to it on the screen, one act after the other: the last one asks for it. In a name
 * `…` stands for anything.
 */
export type Way = readonly Act[];

/** Where a row of the table of who may do what (§9) can be done on the screen. */
export interface Offer {
  /** The name of the row. */
  readonly row: string;
  /** What who may do it, does. */
  readonly does: Way;
  /** What who may only propose it, does: the buttons say so. */
  readonly proposes?: Way;
  /** The same, where somebody comes to it in another way. */
  readonly orProposes?: Way;
  /** What who offers their own help, does. */
  readonly offers?: Way;
  /** What the last act asks for. */
  readonly asks: CommandType;
  /** The group in which it can be done, by whose it is. */
  readonly within?: (group: ResourceGroup, membershipId: string) => ResourceGroup;
  /** It is about who looks, and about nobody else. */
  readonly ofOneself?: true;
  /** Why it is for the client's own hand, also where the host lets a legal representative do it. */
  readonly ownHand?: string;
  /** Where the client reads that somebody did it in their name; what is pressed for that. */
  readonly marked?: Way;
}

/** Where a row about seeing can be seen. */
export interface Sight {
  readonly row: string;
  /** What has to be opened for it. */
  readonly opens?: Way;
  /** The words that stand there then. */
  readonly shows: string;
  readonly within?: Offer['within'];
  /** Why somebody does not find it of themselves here, though they may know it. */
  readonly ownUnseen?: string;
}
