/** What was not carried over as it was, by name; never with what somebody wrote. */
export type FhirNote =
  /** A profile demands an element that nobody knows: the resource is not sent where it would be refused. */
  | {
      readonly code: 'missing';
      readonly resource: string;
      readonly element: string;
      readonly id: string;
    }
  /** Records of this kind are not sent: this dialect has no place for them, or they are private. */
  | {readonly code: 'notSent'; readonly kind: string; readonly count: number}
  /** An element that has no place in a group. It is kept when the group is written onto its resources. */
  | {readonly code: 'notRead'; readonly resource: string; readonly element: string}
  /** A resource that has no place in a group. */
  | {readonly code: 'leftOut'; readonly resource: string}
  /** The second resource with this id. */
  | {readonly code: 'duplicate'; readonly resource: string}
  /** A reference that leads nowhere. */
  | {readonly code: 'dangling'; readonly resource: string; readonly element: string}
  /** What is said here cannot be: that record is left out. */
  | {readonly code: 'invalid'; readonly resource: string; readonly element: string}
  /** Something in the bundle that is no resource. */
  | {readonly code: 'noResource'; readonly resource: string};
