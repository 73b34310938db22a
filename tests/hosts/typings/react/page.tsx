import type {NetworkMap, RgViewEvent} from '@resourcegroep/elements';
import type {} from '@resourcegroep/elements/types/react';
import {useRef} from 'react';

export function Page() {
  const map = useRef<NetworkMap>(null);
  const remember = ({view}: RgViewEvent) => sessionStorage.setItem('view', view);
  return (
    <rg-provider backend="indexeddb" group-id="group-1" actorRole="client" className="page">
      <rg-network-map
        ref={map}
        rings={['near', 'far', 'farther']}
        view="list"
        lines
        onrg-view={remember}
      />
      <rg-goal-editor goalId="goal-7" slot="one" />
      <rg-goal-editor goalld="goal-7" /* wrong */ />
      <rg-network-map goal-id="goal-7" /* wrong */ />
      <rg-network-map view="table" /* wrong */ />
      <rg-network-map rings="near" /* wrong */ />
      <rg-network-map onrg-view={(event) => event.file} /* wrong */ />
      <rg-network-map onrg-draft={() => undefined} /* wrong */ />
      <rg-network-card /* wrong */ />
    </rg-provider>
  );
}
