import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {CommandOf, CommandType} from '../../src/domain/command.js';
import type {Goal, Rating} from '../../src/domain/goals/schema.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {theKitchenTable} from '../../src/testing.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';

const outside = 'Twee keer in de week naar buiten, ook als het regent.';
const music = 'Weer zelf muziek';
const lotte: ActorRef = {kind: 'member', membershipId: 'm-lotte'};
const mam: ActorRef = {kind: 'member', membershipId: 'm-mam'};
const client: ActorRef = {kind: 'client'};

const open = GoalEditorPage.open;

function wished<Type extends CommandType>(page: GoalEditorPage, type: Type): CommandOf<Type> {
  const last = page.host.wishes.at(-1);
  expect(last?.type).to.equal(type);
  return last as CommandOf<Type>;
}

const table = (change: Partial<ResourceGroup> = {}): ResourceGroup => ({
  ...theKitchenTable(),
  ...change,
});

const withGoal = (id: string, change: Partial<Goal>, base = table()): ResourceGroup => ({
  ...base,
  goals: base.goals.map((goal) => (goal.id === id ? {...goal, ...change} : goal)),
});

const rating = (id: string, by: ActorRef, value: Rating['value'], more: Partial<Rating> = {}) =>
  ({
    id,
    goalId: 'g-outside',
    by,
    on: '2026-10-01T09:00:00Z',
    scale: 'words4',
    value,
    ...more,
  }) as Rating;

/** The client's, then Lotte's, in that order of time. */
const scores = table({
  proposals: [],
  ratings: [
    rating('a', client, 'better', {on: '2026-08-01T09:00:00Z'}),
    rating('b', client, -2, {scale: 'gas6', on: '2026-09-01T09:00:00Z'}),
    rating('c', client, -1, {scale: 'gas6'}),
    rating('d', lotte, 0, {scale: 'gas6'}),
  ],
});

const words = (page: GoalEditorPage) =>
  [...page.note(outside).querySelectorAll('.rate .scale label.word')].map(wordsOf);

const meanings = (page: GoalEditorPage) =>
  page.note(outside).querySelector<HTMLElement>('.score-words')!;

describe('rg-goal-editor: how it goes', () => {
  it('lets the client say the same word again, with a word about it', async () => {
    const page = await open(table());
    await page.pressKey('Enter', 'Nog steeds zo', page.note(outside));
    expect(page.focused).to.equal(page.field('Wil je er iets over zeggen?'));
    await sendKeys({type: 'Ook deze maand'});
    await page.press('Bewaren', page.note(outside));
    const {value, comment} = wished(page, 'rateGoal').rating;
    expect({value, comment}).to.deep.equal({value: 'better', comment: 'Ook deze maand'});
  });

  it('says of which meeting it was, on the day of a meeting', async () => {
    const group = table();
    const meetings = group.meetings.map((one) =>
      one.id === 'mt-3' ? {...one, start: new Date().toISOString()} : one,
    );
    const page = await open({...group, meetings});
    await page.press('Gelukt', page.note(outside).querySelector('.rate')!);
    await page.press('Bewaren', page.note(outside));
    expect(wished(page, 'rateGoal').rating.meetingId).to.equal('mt-3');
  });

  it('says it of no meeting on another day', async () => {
    const page = await open(table());
    await page.press('Gelukt', page.note(outside).querySelector('.rate')!);
    await page.press('Bewaren', page.note(outside));
    expect(wished(page, 'rateGoal').rating).not.to.have.property('meetingId');
  });

  it('draws each of the others a course of their own, and tells it', async () => {
    const group = table();
    const before = rating('z', lotte, 'worse', {on: '2026-01-05T09:00:00Z'});
    const page = await open({...group, ratings: [before, ...group.ratings]});
    const [first, second] = page.note(outside).querySelectorAll('[part=others] li');
    expect(first!.querySelector('svg[role=img]')!.getAttribute('aria-label')).to.match(
      /^jan: Het gaat slechter\. \S+, in een bijeenkomst: Nog hetzelfde$/,
    );
    // One word has no course: the word says it.
    expect(second!.querySelector('svg[role=img]')).to.be.null;
  });

  it('keeps rows apart, the client’s first', async () => {
    const page = await open(table(), lotte);
    const titles = [...page.note(outside).querySelectorAll('.how .kicker')].map(wordsOf);
    expect(titles).to.deep.equal([
      'Hoe Samira het ziet',
      'Hoe zie jij het gaan?',
      'Hoe anderen het zien',
    ]);
  });

  it('tells all that was ever said, the client first, newest on top, with its meeting', async () => {
    const page = await open(table());
    await page.press('Het hele verloop');
    const course = page.note(outside).querySelector('.whole-course')!;
    const people = [...course.querySelectorAll('h5')].map(wordsOf);
    expect(people).to.deep.equal(['Jij', 'Lotte', 'Marieke']);
    const own = [...course.querySelector('ol')!.querySelectorAll('li')].map(wordsOf);
    expect(own).to.have.length(4);
    expect(own[0]).to.match(/^Het gaat beter “Met de hond gaat het makkelijker\.” \d/);
    expect(own[1]).to.match(/^Nog hetzelfde .*, in een bijeenkomst$/);
  });

  describe('with goal attainment scaling', () => {
    it('has six levels in words, with their numbers', async () => {
      const page = await open(scores, undefined, {scale: 'gas6'});
      expect(words(page)).to.deep.equal([
        '+2 Veel meer dan het doel',
        '+1 Meer dan het doel',
        '0 Het doel is gelukt',
        '−1 Op weg naar het doel',
        '−2 Zoals in het begin',
        '−3 Slechter dan in het begin',
      ]);
    });

    it('still says the word that was given before, with what was said to it', async () => {
      const page = await open(table(), undefined, {scale: 'gas6'});
      expect(wordsOf(page.note(outside).querySelector('.rate')!)).to.match(
        /Het gaat beter “Met de hond gaat het makkelijker\.”$/,
      );
    });

    it('keeps a score as a score', async () => {
      const page = await open(scores, undefined, {scale: 'gas6'});
      page.control('−1 Op weg naar het doel').focus();
      await sendKeys({press: 'ArrowUp'});
      await page.press('Bewaren', page.note(outside));
      const {scale, value} = wished(page, 'rateGoal').rating;
      expect({scale, value}).to.deep.equal({scale: 'gas6', value: 0});
      expect(page.host.refusals).to.be.empty;
    });

    it('tells the course in the words of the scale, and leaves other scales to the whole course', async () => {
      const page = await open(scores, undefined, {scale: 'gas6'});
      const note = page.note(outside);
      expect(note.querySelector('.course svg')!.getAttribute('aria-label')).to.match(
        /^\S+: Zoals in het begin\. \S+: Op weg naar het doel$/,
      );
      expect(wordsOf(note.querySelector('[part=others]')!)).to.contain('Het doel is gelukt');
      expect(wordsOf(note.querySelector('.whole-course')!)).to.contain('Het gaat beter');
    });

    it('takes own words for what a score means, none of them required', async () => {
      const page = await open(scores, undefined, {scale: 'gas6'});
      await page.press('Wat elk cijfer voor dit doel betekent');
      await page.type('Bij 0: Het doel is gelukt', 'Twee keer gewandeld', meanings(page));
      await page.press('Bewaren', meanings(page));
      expect(wished(page, 'editGoal')).to.deep.equal({
        type: 'editGoal',
        goalId: 'g-outside',
        change: {scoreGoal: 'Twee keer gewandeld'},
        was: {scoreGoal: null},
      });
      expect(words(page)[2]).to.equal('0 Het doel is gelukt Twee keer gewandeld');
    });

    it('lets a professional propose what a score means', async () => {
      const page = await open(scores, lotte, {scale: 'gas6'});
      await page.press('Wat elk cijfer voor dit doel betekent');
      await page.type('Bij −2: Zoals in het begin', 'Niet buiten geweest', meanings(page));
      await page.press('Voorstellen');
      expect(page.host.group.proposals.at(-1)?.by).to.deep.equal(lotte);
      const theirs = await GoalEditorPage.join(page.host, client, {scale: 'gas6'});
      expect(theirs.text).to.contain('Niet buiten geweest');
      await theirs.press('Overnemen', [...theirs.root.querySelectorAll('.proposal')].at(-1)!);
      expect(theirs.host.group.goals[0]?.scoreStart).to.equal('Niet buiten geweest');
    });

    it('keeps what was written there when the form is left', async () => {
      const page = await open(scores, undefined, {scale: 'gas6'});
      await page.press('Wat elk cijfer voor dit doel betekent');
      await page.type('Bij +2: Veel meer dan het doel', 'Elke dag', meanings(page));
      await sendKeys({press: 'Escape'});
      await page.settled();
      expect(wordsOf(page.focused!)).to.equal('Wat elk cijfer voor dit doel betekent');
      await page.press('Wat elk cijfer voor dit doel betekent');
      expect(page.field('Bij +2: Veel meer dan het doel', meanings(page)).value).to.equal(
        'Elke dag',
      );
    });

    it('is not there unless the host asks for it', async () => {
      const page = await open(scores);
      expect(words(page)).to.deep.equal([
        'Gelukt',
        'Het gaat beter',
        'Nog hetzelfde',
        'Het gaat slechter',
      ]);
      expect(page.has('Wat elk cijfer voor dit doel betekent')).to.be.false;
    });
  });
});

describe('rg-goal-editor: where a goal stands', () => {
  for (const [status, sentence] of [
    ['paused', 'Dit doel rust. Het mag terug wanneer je wilt.'],
    ['released', 'Je liet dit doel los. Het mag altijd terug.'],
    ['reached', 'Iets om trots op te zijn.'],
  ] as const) {
    it(`gives a goal that is ${status} a way back at once, without blame`, async () => {
      const page = await open(withGoal('g-music', {status}), undefined, {goalId: 'g-music'});
      expect(page.text).to.contain(sentence);
      await page.pressKey('Enter', 'Weer oppakken');
      expect(wished(page, 'setGoalStatus').status).to.equal('active');
      expect(page.said).to.equal('Dit doel staat nu op “Hier werk ik aan”.');
      expect(wordsOf(page.focused!)).to.contain(music);
    });
  }

  it('gives a goal that cannot be now three ways on, and goes on from it', async () => {
    const page = await open(table());
    expect(page.has('Tekst aanpassen', page.note('Op mezelf wonen')), 'twice the same').to.be.false;
    await page.press('Aanpassen', page.note('Op mezelf wonen'));
    await sendKeys({press: 'Escape'});
    await page.settled();
    expect(wordsOf(page.focused!)).to.equal('Aanpassen');
    await page.pressKey('Enter', 'Loslaten', page.note('Op mezelf wonen'));
    expect(wished(page, 'setGoalStatus').status).to.equal('released');
    expect(page.said).to.equal('Dit doel staat nu op “Laat ik los”.');
    expect(wordsOf(page.focused!)).to.contain('Op mezelf wonen');
    expect(page.has('Weer oppakken', page.note('Op mezelf wonen'))).to.be.true;
  });

  it('has room to be proud of what was reached, at once', async () => {
    const page = await open(table());
    await page.press('Gelukt', page.note(music).querySelector('.more')!);
    expect(page.said).to.equal('Gelukt! Iets om trots op te zijn.');
    await page.press('Opschrijven waar je trots op bent', page.note(music));
    await sendKeys({type: 'Ik speelde voor mijn zus.'});
    await page.press('Bewaren', page.note(music));
    expect(wished(page, 'editGoal')).to.deep.include({
      change: {proud: 'Ik speelde voor mijn zus.'},
      was: {proud: null},
    });
    expect(wordsOf(page.note(music))).to.contain('Waar je trots op bent Ik speelde voor mijn zus.');
    expect(page.focused).to.equal(page.control('Aanpassen waar je trots op bent'));
  });

  it('lets others who see the goal read that, and write nothing there', async () => {
    const group = withGoal('g-people', {status: 'reached', proud: 'Ik ken nu drie buren.'});
    const page = await open(group, mam, {goalId: 'g-people'});
    expect(page.text).to.contain('Waar Samira trots op is Ik ken nu drie buren.');
    expect(page.has('Aanpassen waar je trots op bent')).to.be.false;
    expect(page.has('Weer oppakken')).to.be.false;
  });

  it('takes words of pride away when the field is emptied', async () => {
    const group = withGoal('g-music', {status: 'reached', proud: 'Ja!'});
    const page = await open(group, undefined, {goalId: 'g-music'});
    await page.press('Aanpassen waar je trots op bent');
    await page.paste('Waar ben je trots op?', '');
    await page.press('Bewaren');
    expect(wished(page, 'editGoal').change).to.deep.equal({proud: null});
  });
});
