import {expect, fixture, html} from '@open-wc/testing';
import type {ActorRef} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {PhaseTracker} from '../../src/elements/phase-tracker/phase-tracker.js';
import '../../src/elements/phase-tracker/rg-phase-tracker.js';
import {actorOf} from '../../src/testing/actor-of.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {justBegun} from '../../src/testing/small-groups.js';
import {DecidingPage} from '../support/deciding-page.js';
import {PhaseTrackerPage} from '../support/phase-tracker-page.js';

const now = new Date().toISOString();
const table = (): ResourceGroup => theKitchenTable(now);
const since = '2026-05-04T10:00:00Z';
const rests = (): ResourceGroup => ({...table(), status: 'paused', statusSince: since});
const stopped = (): ResourceGroup => ({...table(), status: 'closed', statusSince: since});

async function open(
  group: ResourceGroup,
  actor: ActorRef = {kind: 'client'},
  readonly = false,
  more: Partial<PhaseTracker> = {},
) {
  const element = await fixture<PhaseTracker>(html`<rg-phase-tracker></rg-phase-tracker>`);
  Object.assign(element, {readonly, ...more});
  const host = new DecidingPage(group);
  host.show(element, actor);
  const page = new PhaseTrackerPage(element);
  await page.settled();
  return {page, host};
}

describe('<rg-phase-tracker> about the group as a whole', () => {
  describe('a group that rests', () => {
    it('says so, and from when', async () => {
      const {page} = await open(rests());
      expect(page.standstill).to.equal(
        'De groep staat stil sinds 4 mei 2026. Alles blijft staan. Niets hoeft.',
      );
    });

    it('says so where nobody knows from when', async () => {
      const {page} = await open({...table(), status: 'paused'});
      expect(page.standstill).to.equal('De groep staat stil. Alles blijft staan. Niets hoeft.');
    });

    it('is taken up again with one press, and can rest again from that very day', async () => {
      const {page, host} = await open(rests());
      await page.press('De groep weer oppakken');
      expect([host.group.status, host.group.statusSince]).to.deep.equal(['active', undefined]);
      expect(page.standstill).to.equal('');
      host.undo();
      await page.settled();
      expect(page.standstill).to.contain('sinds 4 mei 2026');
    });

    it('suggests nothing, and locks nothing', async () => {
      const {page, host} = await open({...justBegun(now), status: 'paused'});
      expect(page.hint).to.equal('');
      await page.press('Verder naar kennismaken');
      await page.press('Ja, doe maar');
      expect(host.group.phase.current).to.equal('investment');
    });

    it('is taken up by the client alone; others propose it', async () => {
      const group = rests();
      const {page, host} = await open(group, actorOf(group, 'informalMember'));
      await page.press('Voorstellen: de groep weer oppakken');
      expect(host.group.status).to.equal('paused');
      expect(page.proposals[0]).to.contain('De groep weer oppakken');
    });
  });

  describe('a group that has stopped', () => {
    it('says so, stays to be read, and the client opens it again', async () => {
      const {page, host} = await open(stopped());
      expect(page.standstill).to.equal('De groep is gestopt op 4 mei 2026. Alles blijft te lezen.');
      expect(page.history.length).to.be.above(2);
      await page.press('De groep weer openen');
      expect(host.group.status).to.equal('active');
    });

    it('does not say any more that stopping was chosen, once it goes on', async () => {
      const {phase, ...group} = stopped();
      const chose = {...phase, current: 'reorientation', reorientation: 'stop'} as const;
      const {page} = await open({...group, phase: chose});
      expect(page.facts).to.include('Stoppen');
      await page.press('De groep weer openen');
      expect(page.facts).not.to.include('Stoppen');
    });

    it('offers that to nobody else', async () => {
      const group = stopped();
      const {page} = await open(group, actorOf(group, 'facilitator'));
      expect(page.standstill).to.contain('De groep is gestopt');
      expect(page.buttons).to.be.empty;
    });
  });

  describe('the panel', () => {
    it('opens from a sidebar too, with the way back beside it', async () => {
      const {page, host} = await open(table(), {kind: 'client'}, false, {compact: true});
      await page.openGroup();
      await page.keep({name: 'Ons clubje'});
      expect(host.group.name).to.equal('Ons clubje');
    });

    it('names the group', async () => {
      const {page, host} = await open(table());
      await page.openGroup();
      await page.keep({name: 'Ons clubje'});
      expect(host.group.name).to.equal('Ons clubje');
      expect(page.aboutGroup).to.contain('Over “Ons clubje”');
      expect(page.announced).to.equal('Dat is bewaard.');
    });

    it('takes a name away', async () => {
      const {page, host} = await open(table());
      await page.openGroup();
      await page.keep({name: ''});
      expect(host.group.name).to.equal(undefined);
      expect(page.aboutGroup).to.contain('Over de groep');
    });

    it('keeps where the plan for hard times is, and how far', async () => {
      const {page, host} = await open(table());
      await page.openGroup();
      await page.keep({status: 'draft', link: 'https://plan.example/1', on: '2026-05-04'});
      expect(host.group.crisisPlan).to.deep.equal({
        ...{status: 'draft', link: 'https://plan.example/1', updatedOn: '2026-05-04'},
      });
    });

    it('takes no other address than a safe one', async () => {
      const {page, host} = await open(table());
      await page.openGroup();
      await page.keep({link: 'http://plan.example/1'});
      expect(host.wishes).to.be.empty;
    });

    it('shows the plan to who may see it, and to nobody else', async () => {
      const group: ResourceGroup = {
        ...table(),
        crisisPlan: {status: 'agreed', link: 'https://plan.example/1', updatedOn: '2026-05-04'},
      };
      const worker = await open(group, actorOf(group, 'facilitator'));
      await worker.page.openGroup();
      expect(worker.page.aboutGroup).to.contain(
        'Een plan voor moeilijke tijden Het is afgesproken. Over gepraat op 4 mei 2026.',
      );
      expect(worker.page.groupFields).to.be.empty;
      const friend = await open(group, actorOf(group, 'informalMember'));
      await friend.page.openGroup();
      expect(friend.page.aboutGroup).not.to.contain('plan');
    });

    it('changes the care, and with it who usually is in it', async () => {
      const {page, host} = await open(table());
      await page.openGroup();
      await page.keep({care: 'social'});
      expect(host.group.careModel).to.equal('social');
      expect(page.aboutGroup).to.contain('Uit de zorg zijn er meestal bij: regieondersteuner.');
      await page.keep({care: 'over'});
      expect(host.group.inCare).to.equal(false);
      expect(page.aboutGroup).to.contain('Er hoeft geen hulpverlener bij te zijn.');
    });

    it('keeps care that a newer version knows, in its own word', async () => {
      const {page, host} = await open({...table(), careModel: 'moon'});
      await page.openGroup();
      expect(page.aboutGroup).to.contain('moon');
      await page.keep({care: 'moon'});
      expect(host.group.careModel).to.equal('moon');
    });

    it('lets the group rest, and closes', async () => {
      const {page, host} = await open(table());
      await page.openGroup();
      await page.press('De groep even stilzetten');
      expect(host.group.status).to.equal('paused');
      expect(page.question).to.equal('');
      expect(page.standstill).to.contain('De groep staat stil sinds');
    });

    it('stops the group after asking once more, and that is taken back', async () => {
      const {page, host} = await open(table());
      await page.openGroup();
      await page.press('Ja, stop de groep');
      expect(host.group.status).to.equal('closed');
      host.undo();
      await page.settled();
      expect(host.group.status).to.equal('active');
    });

    it('lets others propose to rest, and names nothing', async () => {
      const group = table();
      const {page, host} = await open(group, actorOf(group, 'informalMember'));
      await page.openGroup();
      expect(page.groupFields).to.be.empty;
      await page.press('Voorstellen: de groep even stilzetten');
      expect(host.group.status).to.equal('active');
      expect(page.proposals[0]).to.contain('De groep even stilzetten');
    });

    it('offers nothing to change when read-only', async () => {
      const {page} = await open(table(), {kind: 'client'}, true);
      await page.openGroup();
      expect(page.groupFields).to.be.empty;
      expect(page.buttons).to.be.empty;
    });
  });
});
