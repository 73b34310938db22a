import {newGroup, type ActorRef, type ResourceGroup} from '../../src/domain.js';
import {theKitchenTable} from '../../src/testing.js';
import type {PortalService} from './groups/portal-service.js';

const client: ActorRef = {kind: 'client'};
const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});

/** Who can sign in to the demo, and who they are at the kitchen table. */
const atTheTable = {
  samira: client,
  mam: member('m-mam'),
  marieke: member('m-marieke'),
  osei: member('m-osei'),
};

/** The groups of the demo, where they are not there yet. */
export async function seed(portal: PortalService): Promise<void> {
  const at = new Date().toISOString();
  const sample: ResourceGroup = {...theKitchenTable(), id: 'sample'};
  const own = {id: 'empty', clientRef: 'client-1', clientName: 'Samira'};
  await portal.begin(sample, atTheTable);
  await portal.begin(newGroup(own, at), {samira: client});
}
