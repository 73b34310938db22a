import type {GoalStatus, RatingScore} from '../domain/goals/values.js';

/** How a goal of another system goes, as one person sees it. */
export interface OtherRating {
  /** On our scale of six. */
  readonly score?: RatingScore;
  /** As the other system says it. */
  readonly words?: string;
  readonly byClient: boolean;
  /** Whoever it was, by name. */
  readonly by?: string;
  /** An ISO instant. */
  readonly on?: string;
}

/**
 * A goal that another system keeps, for example a treatment plan. It is shown beside the client's own
 * and is no part of the group: no command reaches it, and it is never written.
 */
export interface OtherGoal {
  /** As `Goal/123`. */
  readonly id: string;
  readonly text: string;
  readonly status: GoalStatus;
  /** The name of the system or organisation that keeps it, for who reads it. */
  readonly source?: string;
  /** Was it the client who said that this is wanted? */
  readonly byClient: boolean;
  /** Who said so, by name. */
  readonly by?: string;
  readonly startDate?: string;
  readonly targetDate?: string;
  /** What it is about, in the words of the other system. */
  readonly about: readonly string[];
  readonly note?: string;
  /** What each score means for it. */
  readonly levels: readonly {readonly score: RatingScore; readonly text: string}[];
  /** Oldest first. */
  readonly ratings: readonly OtherRating[];
}
