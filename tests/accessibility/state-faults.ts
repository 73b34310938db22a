import {setViewport} from '@web/test-runner-commands';
import {elementsIn, still} from '../support/stories.js';
import {axeFindings, colorFindings, lookIn, speaker} from './axe.js';
import {fadedIn} from './faded.js';
import {hardCodedIn} from './hard-coded.js';
import {lossesInReadings, lossesIn, shownIn} from './layout.js';
import {mirrorWordsOf} from './mirrored.js';
import {borderless, onlyColoured} from './reader-settings.js';

/**
 * What is wrong with a state that somebody has come to, by all gates in one page: axe, in the light,
 * in the dark and in forced colours; wide and narrow, with large and with spaced text; from right to
 * left in a language that nobody can read. The state is over then: its words are others.
 */
export async function faultsIn(place: HTMLElement): Promise<string[]> {
  return [
    ...(await axeFindings()),
    ...(await lossesInReadings(place, 1280)),
    ...(await inOtherLanguages(place)),
    ...(await inOtherColours(place)),
    ...(await onAPhone(place)),
  ];
}

async function inOtherColours(place: HTMLElement): Promise<string[]> {
  await lookIn('dark');
  const dark = [...(await colorFindings()), ...fadedIn(shownIn(place))];
  await lookIn('forced colours');
  const forced = [
    ...(await colorFindings()),
    ...fadedIn(shownIn(place)),
    ...onlyColoured(place),
    ...borderless(place),
  ];
  await lookIn('light');
  return [
    ...dark.map((one) => `in the dark: ${one}`),
    ...forced.map((one) => `in forced colours: ${one}`),
  ];
}

async function inOtherLanguages(place: HTMLElement): Promise<string[]> {
  const speak = speaker(place);
  const found: string[] = [];
  for (const language of ['nl-x-formal', 'en']) {
    await speak(language);
    found.push(...(await axeFindings()).map((one) => `in ${language}: ${one}`));
  }
  await speak('nl');
  return found;
}

async function onAPhone(place: HTMLElement): Promise<string[]> {
  await setViewport({width: 320, height: 900});
  await still(place);
  const usual = await lossesInReadings(place, 320);
  // What was said before, aloud or beside a field, is in Dutch for good.
  const said = elementsIn(place).filter((one) => one.matches('[role=status], .said'));
  mirrorWordsOf(elementsIn(place));
  document.documentElement.dir = 'rtl';
  await still(place);
  const mirrored = [...lossesIn(place), ...hardCodedIn(place, said)];
  document.documentElement.removeAttribute('dir');
  await setViewport({width: 1280, height: 900});
  return [...usual, ...mirrored.map((one) => `from right to left: ${one}`)];
}
