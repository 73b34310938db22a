import type {NetworkMap, RgViewEvent} from '@resourcegroep/elements';
import type {} from '@resourcegroep/elements/types/solid';

export function Page() {
  let map: NetworkMap | undefined;
  const remember = ({view}: RgViewEvent) => sessionStorage.setItem('view', view);
  return (
    <rg-provider backend="indexeddb" attr:group-id="group-1" actorRole="client" class="page">
      <rg-network-map
        ref={map}
        prop:rings={['near', 'far', 'farther']}
        view="list"
        on:rg-view={remember}
      />
      <rg-goal-editor goalId="goal-7" slot="one" onClick={() => map?.openPerson('person-1')} />
      <rg-goal-editor goalld="goal-7" /* wrong */ />
      <rg-network-map goal-id="goal-7" /* wrong */ />
      <rg-network-map view="table" /* wrong */ />
      <rg-network-map prop:rings="near" /* wrong */ />
      <rg-network-map on:rg-view={(event) => event.file} /* wrong */ />
      <rg-network-map on:rg-draft={() => undefined} /* wrong */ />
      <rg-network-card /* wrong */ />
    </rg-provider>
  );
}
