/** The same rows for all, out of the group that our element takes: enough to be one like ours. */

const byGoal = (group) => {
  const stepsOf = Map.groupBy(group.steps, ({goalId}) => goalId);
  const ratingsOf = Map.groupBy(group.ratings, ({goalId}) => goalId);
  return group.goals.map(({id, text, dimensions, status}) => ({
    id,
    title: text,
    tags: [...dimensions, status],
    parts: (stepsOf.get(id) ?? []).map((step) => step.text),
    note: String(ratingsOf.get(id)?.at(-1)?.value ?? ''),
    acts: ['Stap toevoegen', 'Meer'],
  }));
};

/** Of the meeting that comes first; the others show nothing of the past ones. */
const byItem = ({agendaItems: [first, ...rest]}) =>
  [first, ...rest.filter(({meetingId}) => meetingId === first.meetingId)].map(
    ({id, title, minutes}) => ({
      id,
      title,
      tags: [`${minutes} minuten`],
      parts: [],
      note: '',
      acts: ['Omhoog', 'Omlaag', 'Meer'],
    }),
  );

export const rowsOf = (group) =>
  group.agendaItems.length > group.goals.length ? byItem(group) : byGoal(group);
