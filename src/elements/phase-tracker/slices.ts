import type {ResourceGroup} from '../../domain/group.js';

/** What the tracker draws on; of the people only the names, so that moving somebody is no news. */
export const slicesOf = ({
  people,
  ties: _ties,
  steps: _steps,
  ratings: _ratings,
  mapSnapshots: _kept,
  ...drawn
}: ResourceGroup): readonly unknown[] => [
  ...Object.values(drawn),
  people.map(({displayName}) => displayName).join('\n'),
];
