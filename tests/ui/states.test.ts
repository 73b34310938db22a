import {expect} from '@open-wc/testing';
import {render} from 'lit';
import {backendErrorReasons} from '../../src/backend/backend.js';
import {en} from '../../src/ui/common.messages.js';
import {failedView, unsavedStrip} from '../../src/ui/states.js';

const shown = (template: unknown): string => {
  const place = document.createElement('div');
  render(template, place);
  return place.textContent.replaceAll(/\s+/g, ' ').trim();
};
const nothing = () => undefined;

describe('what went wrong is said in words', () => {
  for (const reason of backendErrorReasons) {
    it(`${reason}: when it cannot open`, () => {
      const text = shown(failedView(en, reason, nothing));
      expect(text).to.match(/^This cannot open right now [A-Z].+\. Try again$/);
    });
    it(`${reason}: when it is not saved the text is still here, or one can go on`, () => {
      const text = shown(unsavedStrip(en, {kind: 'unsaved', reason}, nothing));
      expect(text).to.match(/text is still here|go on writing/);
    });
  }

  it('names what somebody can do something about', () => {
    expect(shown(unsavedStrip(en, {kind: 'unsaved', reason: 'full'}, nothing))).to.contain('room');
    expect(shown(failedView(en, 'no-storage', nothing))).to.contain('another browser');
    expect(shown(failedView(en, 'unauthenticated', nothing))).to.contain('Sign in again');
  });

  it('says nothing when all is well', () => {
    expect(shown(unsavedStrip(en, {kind: 'saved'}, nothing))).to.equal('');
  });
});
