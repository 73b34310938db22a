/** On a page without `<main>` or `<section>`, headers and footers of ours would be those of the page. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/cdn.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {settled} from '../support/everything.js';

const tags = [
  'rg-network-map',
  'rg-goal-editor',
  'rg-meeting-agenda',
  'rg-phase-tracker',
  'rg-proposals',
  'rg-reins',
] as const;

describe('on a page without landmarks', () => {
  for (const tag of tags)
    it(`<${tag}> is no banner and no contentinfo`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = Object.assign(document.createElement(tag), {group: theKitchenTable()});
      box.append(element);
      await settled(element);
      const ofThePage = element.shadowRoot?.querySelectorAll(
        'header, footer, [role="banner"], [role="contentinfo"]',
      );
      expect([...(ofThePage ?? [])].map(({localName}) => localName)).to.deep.equal([]);
      expect(element.shadowRoot?.querySelectorAll('h2').length).to.equal(1);
    });
});
