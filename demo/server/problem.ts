import {
  problemOf,
  type Problem,
  type ProblemDetails,
  type ProblemName,
} from '../../src/backend/http/http.js';

/** What a request is answered with instead of what it asked for. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.type);
    this.problem = problem;
  }
}

export const refused = (name: ProblemName, details?: ProblemDetails, status?: number) =>
  new ProblemError(problemOf(name, details, status));
