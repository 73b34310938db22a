/** Why a file is not read at all. Nothing is changed then. */
export type EasynwkProblem =
  'tooLarge' | 'empty' | 'notJson' | 'truncated' | 'notNetwork' | 'tooManyPeople';

/** Something that could not be carried over, or not as it was: see `sayNetworkNote`. */
export interface EasynwkNote {
  readonly code:
    | 'otherVersion'
    | 'outside'
    | 'deceased'
    | 'noPlace'
    | 'fieldsLeftOut'
    | 'sameId'
    | 'nobody'
    | 'tieToNobody'
    | 'ownNote';
  /** Whom it is about. */
  readonly name?: string;
  /** Which of several. */
  readonly detail?: string;
  /** The fields of the file that stay behind, as they are called there. */
  readonly fields?: readonly string[];
}
