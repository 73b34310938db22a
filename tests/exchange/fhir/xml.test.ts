/** The Dutch examples of Nictiz, in XML, read by the parser of the platform. */
import {expect} from '@open-wc/testing';
import {fromFhirXml, readFhir} from '../../../src/exchange-fhir.js';

const folder = new URL('../../data/nictiz-nl-core/', import.meta.url).href;
const team = 'nl-core-CareTeam-01';
const numbered = (name: string, count: number) =>
  Array.from({length: count}, (_, index) => `${team}-${name}-0${index + 1}`);
const ofTeam = [
  ...[team, `${team}-RelatedPerson-01`, `${team}-Patient-01`],
  ...numbered('Practitioner', 6),
  ...numbered('PractitionerRole', 6),
  ...numbered('Condition', 3),
];
const others = [
  ...['nl-core-ContactPerson-01', 'nl-core-ParticipationInSociety.SocialNetwork-01'],
  ...['nl-core-Patient-01', 'nl-core-TreatmentObjective-03'],
  'nl-core-TreatmentObjective-03-Condition-01',
];

const parsed = (text: string): unknown =>
  fromFhirXml(new DOMParser().parseFromString(text, 'application/xml').documentElement);

async function sample(name: string): Promise<unknown> {
  const response = await fetch(`${folder}${name}.xml`);
  expect(response.status, name).to.equal(200);
  return parsed(await response.text());
}

const at = '2026-06-01T12:00:00Z';

describe('FHIR in XML', () => {
  it('opens the care team of Nictiz with all its members', async () => {
    const result = readFhir(await Promise.all(ofTeam.map(sample)), {at});
    if (!result.ok || !result.group) throw new Error('There is no group');
    const {group} = result;
    expect(group.name).to.equal('Complexe Ouderenzorg');
    expect(group.clientName).to.equal('Ingrid de Jong-de Wit');
    expect(group.status).to.equal('active');
    const words = group.people.map(({displayName, kind, relation, relationLabel}) =>
      [displayName, kind, relation ?? relationLabel].join(', '),
    );
    expect(words).to.deep.equal([
      'W. Klaasen, formal, Huisartsen, niet nader gespecificeerd',
      'S. Curie, formal, Medisch specialisten, geriatrie',
      'R.M. van Heck, formal, Medisch specialisten, cardiologie',
      'A. Schele, formal, Medisch specialisten, inwendige geneeskunde',
      'G.F. de Haan, formal, Apothekers',
      'Jan de Wit, informal, partner',
    ]);
    expect(group.memberships.map(({state}) => state)).to.deep.equal(Array(6).fill('member'));
    const losses = result.notes.filter((note) => note.code === 'notRead');
    // Jan is her partner, and also her first contact person.
    expect(losses.map(({element}) => element)).to.deep.equal([
      'reasonReference',
      'relationship.coding',
    ]);
  });

  it('opens every other file of Nictiz, and names what it leaves', async () => {
    for (const name of others) {
      const result = readFhir(await sample(name), {at});
      expect(result.ok, name).to.equal(true);
      if (result.ok) expect(result.notes.length, name).to.be.greaterThan(0);
    }
  });

  it('shows a goal of the treatment beside the client’s own', async () => {
    const result = readFhir(await sample('nl-core-TreatmentObjective-03'), {at});
    if (!result.ok) throw new Error('It is no FHIR');
    const [goal] = result.otherGoals;
    expect(goal?.text).to.equal('Vanaf december 2021 weer kunnen lopen.');
    expect(goal?.byClient).to.equal(false);
  });

  it('reads a bundle, and what lies in a resource', () => {
    const bundle = parsed(`<Bundle xmlns="http://hl7.org/fhir"><entry><resource><CareTeam>
      <id value="a"/><contained><Practitioner><id value="p"/><name><text value="Ida"/></name>
      </Practitioner></contained><subject><reference value="Patient/1"/></subject>
      <participant><member><reference value="#p"/></member></participant>
      </CareTeam></resource></entry></Bundle>`);
    const result = readFhir(bundle, {at});
    expect(result.ok && result.group?.people.map(({displayName}) => displayName)).to.deep.equal([
      'Ida',
    ]);
  });

  it('is no FHIR when it is other XML, broken off, or none', () => {
    const brokenOff = '<CareTeam xmlns="http://hl7.org/fhir"><id value="a"/><name';
    for (const text of ['<a/>', 'text', '<CareTeam/>', '', brokenOff])
      expect(readFhir(parsed(text), {at})).to.deep.equal({ok: false, problem: 'notFhir'});
  });

  it('does not follow a document that is deeper than any resource', () => {
    const deep = '<a>'.repeat(100) + '</a>'.repeat(100);
    const result = readFhir(parsed(`<CareTeam xmlns="http://hl7.org/fhir">${deep}</CareTeam>`), {
      at,
    });
    expect(result.ok).to.equal(true);
  });
});
