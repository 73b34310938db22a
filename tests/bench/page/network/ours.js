/** Our own element, as a portal uses it: the host decides what a wish comes to. */
import '../../../../src/elements/network-map/rg-network-map.ts';

/** What dropping somebody comes to; any other wish has no place here. */
function placed(group, {personId, kind, closeness, place}) {
  const people = group.people.map((person) =>
    person.id === personId ? {...person, kind: kind ?? person.kind, closeness, place} : person,
  );
  return {...group, people};
}

export default {
  async mount(host, group) {
    const map = document.createElement('rg-network-map');
    map.actor = {kind: 'client'};
    // The peers draw every tie, so we do too; by itself the map waits until somebody asks for them.
    map.lines = true;
    map.group = group;
    map.addEventListener('rg-command', (event) => {
      event.preventDefault();
      if (event.command.type === 'placePerson') map.group = placed(map.group, event.command);
    });
    host.append(map);
    await map.updateComplete;
    if (map.renderRoot.querySelector('.ties') === null) throw new Error('The map draws no ties.');
    return {
      async change(index, displayName) {
        const people = map.group.people.with(index, {...map.group.people[index], displayName});
        map.group = {...map.group, people};
        await map.updateComplete;
      },
      placeOf: (index) => placeOf(map, index),
      destroy() {},
    };
  },
};

function placeOf(map, index) {
  const person =
    map.renderRoot.querySelector('.lift > *') ??
    map.renderRoot.querySelector(`[data-at="${index}"]`);
  const shape = person?.querySelector('.s-inf, .s-for');
  if (!shape) return undefined;
  const {x, y, width, height} = shape.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
}
