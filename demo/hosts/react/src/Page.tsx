import type {Provider} from '@resourcegroep/elements';
import '@resourcegroep/elements/define.js';
import type {} from '@resourcegroep/elements/types/react';
import {useRef, useState} from 'react';

const rings = ['in huis', 'in de buurt', 'verder weg'];

export function Page() {
  const provider = useRef<Provider>(null);
  const [saved, setSaved] = useState(0);
  return (
    <>
      <h1>Mijn groep</h1>
      <p>
        Bewaard: <output>{saved}</output>{' '}
        <button onClick={() => provider.current?.undo()}>Laatste stap terug</button>
      </p>
      <rg-provider
        ref={provider}
        backend="indexeddb"
        groupId="my-group"
        actorRole="client"
        onrg-change={() => setSaved((count) => count + 1)}
      >
        <rg-phase-tracker />
        <rg-network-map rings={rings} />
        <rg-goal-editor />
        <rg-meeting-agenda />
      </rg-provider>
    </>
  );
}
