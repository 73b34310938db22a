import {
  chosenMap,
  mapParts,
  type ChosenMap,
  type MapPart,
} from '../../../exchange/network/chosen-map.js';
import {isClient, type Scene} from '../scene.js';

/** What who looks may choose to take along, as far as it is there; notes and kept maps are the client's alone. */
export function partsFor(scene: Pick<Scene, 'viewer' | 'sight' | 'group'>): readonly MapPart[] {
  const {sight, group} = scene;
  if (sight !== 'map') return [];
  const absent: Partial<Record<MapPart, boolean>> = {
    notes: !isClient(scene),
    ties: group.ties.length === 0,
    snapshots: !isClient(scene) || group.mapSnapshots.length === 0,
  };
  return mapParts.filter((part) => absent[part] !== true);
}

/** Never more than who looks can see on the page. */
export function goingOut(
  scene: Pick<Scene, 'viewer' | 'sight' | 'group' | 'people'>,
  chosen: readonly MapPart[],
): ChosenMap {
  const {group, people} = scene;
  const open = partsFor(scene);
  return chosenMap(
    {...group, people: people.map(({person}) => person)},
    chosen.filter((part) => open.includes(part)),
  );
}
