import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {sampleGroup} from '../../src/testing.js';
import {GoalEditorPage} from '../support/goal-editor-page.js';

describe('rg-goal-editor: typing', function () {
  this.timeout(60_000);

  for (const goals of [1, 1000])
    it(`draws nothing, with ${goals} goals on the page`, async () => {
      const page = await GoalEditorPage.open(
        sampleGroup({people: 12, goals, meetings: 2, seed: 7}),
      );
      await waitUntil(() => page.goals.length === goals, 'all goals are there', {timeout: 50_000});
      await page.press('Nieuw doel');
      await sendKeys({type: 'W'});
      const seen: MutationRecord[] = [];
      const observer = new MutationObserver((records) => seen.push(...records));
      observer.observe(page.root, {
        ...{subtree: true, childList: true, attributes: true, characterData: true},
      });
      await sendKeys({type: 'eer zingen met anderen'});
      await page.settled();
      observer.disconnect();
      expect(page.field('Wat wil je?').value).to.equal('Weer zingen met anderen');
      expect(seen).to.deep.equal([]);
    });
});
