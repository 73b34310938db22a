import {expect, html} from '@open-wc/testing';
import {describeNotIn} from '../support/engine.js';
import {clearPage, storiesIn, type Story} from '../support/stories.js';
import {findingsIn, Looks} from './axe.js';

/** The gate that every story passes is shown two that must not. */
describeNotIn(['firefox', 'webkit'], 'as all stories, they are looked at in one engine')(
  'axe, in a story',
  () => {
    /** Says in each language who looks at it; in some looks one cannot read that. */
    class Says extends HTMLElement {
      static readonly observedAttributes = ['lang'];
      readonly #root = this.attachShadow({mode: 'open'});
      attributeChangedCallback(): void {
        const [role, lang] = [this.getAttribute('role-of') ?? '', this.lang];
        const pale = this.getAttribute('pale') === `${role} ${lang}` ? 'pale' : '';
        const dim = this.getAttribute('pale') === role ? 'dim' : '';
        this.#root.innerHTML = `<style>.pale {color: #ccc}
        .dim {color: light-dark(#222, #333)}</style><p class="${pale} ${dim}">${role} ${lang}</p>`;
      }
    }
    customElements.define('test-says', Says);

    /** A story that cannot be read in one look: `ROLE LANGUAGE` everywhere, `ROLE` in the dark. */
    const storyOf = (pale: string): Story => {
      const [story] = storiesIn({
        default: {
          render: (_: object, {globals}: {globals: {role: string}}) =>
            html`<test-says role-of=${globals.role} pale=${pale} lang="nl"></test-says>`,
        },
        Pale: {},
      } as Parameters<typeof storiesIn>[0]);
      if (!story) throw new Error('There is no story.');
      return story;
    };
    afterEach(clearPage);

    it('finds what one role sees in one language', async () => {
      const [story, looks] = [storyOf('facilitator en'), new Looks()];
      expect(await findingsIn(story, 'client', {looks, turn: 0})).to.deep.equal([]);
      const found = await findingsIn(story, 'facilitator', {looks, turn: 0});
      expect(found).to.have.length(1);
      expect(found[0]).to.contain('en, light: color-contrast');
    });

    it('finds what cannot be read in the dark', async () => {
      const found = await findingsIn(storyOf('client'), 'client', {looks: new Looks(), turn: 0});
      expect(found).to.have.length(1);
      expect(found[0]).to.contain('nl, dark: color-contrast');
    });
  },
);
