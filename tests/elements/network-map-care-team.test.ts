/** A care team that this library never wrote, as a group on the map: everybody, with their roles. */
import {expect, fixture, html} from '@open-wc/testing';
import type {NetworkMap} from '../../src/elements/network-map/network-map.js';
import '../../src/elements/network-map/rg-network-map.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {fromFhirXml, readFhir} from '../../src/exchange-fhir.js';
import {careTeam} from '../../stories/fhir/care-team.js';
import '../support/late-parts.js';
import {NetworkMapPage} from '../support/network-map-page.js';

const data = new URL('../data/', import.meta.url).href;
const example = 'nl-core-CareTeam-01';

function groupIn(resources: unknown, at: string): ResourceGroup {
  const read = readFhir(resources, {at});
  if (!read.ok || !read.group) throw new Error('There is no group');
  return read.group;
}

const ofNictiz = [
  ...['', '-Patient-01', '-RelatedPerson-01'],
  ...[1, 2, 3, 4, 5].flatMap((at) => [`-PractitionerRole-0${at}`, `-Practitioner-0${at}`]),
];

async function inXml(name: string): Promise<unknown> {
  const text = await (await fetch(`${data}nictiz-nl-core/${example}${name}.xml`)).text();
  return fromFhirXml(new DOMParser().parseFromString(text, 'application/xml').documentElement);
}

async function show(group: ResourceGroup, set: Partial<NetworkMap> = {}): Promise<NetworkMapPage> {
  const element = await fixture<NetworkMap>(html`<rg-network-map lang="nl"></rg-network-map>`);
  Object.assign(element, {actor: {kind: 'client'}, group, ...set});
  const page = new NetworkMapPage(element);
  await page.settled();
  return page;
}

const at = '2026-06-01T12:00:00Z';

/** As the example has them. */
const members = [
  'W. Klaasen, Huisartsen, niet nader gespecificeerd',
  'S. Curie, Medisch specialisten, geriatrie',
  'R.M. van Heck, Medisch specialisten, cardiologie',
  'A. Schele, Medisch specialisten, inwendige geneeskunde',
  'G.F. de Haan, Apothekers',
  'Jan de Wit, partner',
];

describe('the care team of Nictiz on the map', () => {
  let fromXml: ResourceGroup;
  before(async () => {
    fromXml = groupIn(await Promise.all(ofNictiz.map(inXml)), at);
  });

  it('is the same group from JSON as from the files in XML', () => {
    expect(groupIn(careTeam, at)).to.deep.equal(fromXml);
  });

  it('has all six members, each with what they are', async () => {
    const page = await show(fromXml);
    for (const member of members)
      expect(page.people.filter((said) => said.startsWith(`${member}, `))).to.have.length(1);
    expect(page.people).to.have.length(members.length);
    expect(page.people.every((said) => said.endsWith('doet mee'))).to.equal(true);
    const list = await show(fromXml, {view: 'list'});
    expect(list.names).to.have.members(members.map((member) => member.split(', ')[0]));
    for (const member of members) {
      const [name = '', ...role] = member.split(', ');
      const [row = ''] = list.rows.filter((one) => one.includes(name));
      expect(row).to.contain(role.join(', ')).and.to.contain('Doet mee');
    }
  });
});

describe('the care team of HL7 on the map', () => {
  it('has its member with the role that it gives her, while she takes part', async () => {
    const file = `${data}fhir-r4/r4_careTeam_example1.json`;
    const {default: team} = (await import(file)) as {default: unknown};
    const page = await show(groupIn(team, '2012-01-01T12:00:00Z'));
    expect(page.people.map((said) => said.split(', ')[0])).to.deep.equal(['Dorothy Dietician']);
    await page.open('Dorothy Dietician');
    expect(page.panel).to.contain('Doet mee adviser');
    const later = await show(groupIn(team, at));
    expect(later.people, 'she took part until 2013').to.deep.equal([
      'Dorothy Dietician, nog geen plek gekozen, bij hulpverleners, doet niet meer mee',
    ]);
  });
});
