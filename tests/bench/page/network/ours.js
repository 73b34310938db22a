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
    map.group = group;
    map.addEventListener('rg-command', (event) => {
      event.preventDefault();
      if (event.command.type === 'placePerson') map.group = placed(map.group, event.command);
    });
    host.append(map);
    await map.updateComplete;
    await showTies(map);
    return {
      async change(index, displayName) {
        const people = map.group.people.with(index, {...map.group.people[index], displayName});
        map.group = {...map.group, people};
        await map.updateComplete;
      },
      placeOf: (index) => placeOf(map, map.group.people[index].displayName),
      destroy() {},
    };
  },
};

/** The peers draw every tie, so we do too; by itself the map waits until somebody asks for them. */
async function showTies(map) {
  const buttons = [...map.renderRoot.querySelectorAll('button')];
  buttons.find(({textContent}) => textContent.includes('Lijnen')).click();
  await map.updateComplete;
  if (map.renderRoot.querySelector('.tie') === null) throw new Error('The map draws no ties.');
}

function placeOf(map, name) {
  const lifted = map.renderRoot.querySelector('.lift > *');
  const people = [...map.renderRoot.querySelectorAll('[role="button"]')];
  const person =
    lifted ?? people.find((button) => button.getAttribute('aria-label')?.startsWith(name));
  if (person === undefined) return undefined;
  const {x, y, width, height} = person.querySelector('.shape').getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
}
