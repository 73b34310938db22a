/** Goals that other systems keep, beside the client's own: to read, and no more. */
import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import type {ActorRef} from '../../src/domain/base.js';
import type {GoalEditor} from '../../src/elements/goal-editor/goal-editor.js';
import {readFhir, type OtherGoal} from '../../src/exchange-fhir.js';
import {justBegun, theKitchenTable} from '../../src/testing.js';
import {treatmentPlan} from '../../stories/fhir/treatment-plan.js';
import {hostileTexts} from '../security/texts.js';
import {itNotIn} from '../support/engine.js';
import {GoalEditorPage, wordsOf} from '../support/goal-editor-page.js';
import '../support/late-parts.js';
import {waitUntil} from '../support/wait.js';

const at = '2026-11-23T12:00:00Z';
const lotte: ActorRef = {kind: 'member', membershipId: 'm-lotte'};

function goalsIn(resources: unknown, source?: string): readonly OtherGoal[] {
  const read = readFhir(resources, {at, ...(source !== undefined && {source})});
  if (!read.ok) throw new Error('It is no FHIR');
  return read.otherGoals;
}

const plan = goalsIn(treatmentPlan);

async function open(
  otherGoals: unknown,
  {actor, lang = 'nl', ...set}: Partial<GoalEditor> = {},
): Promise<GoalEditorPage> {
  const page = await GoalEditorPage.open(theKitchenTable(), actor, {
    ...set,
    ...{lang, otherGoals: otherGoals as readonly OtherGoal[]},
  });
  if (Array.isArray(otherGoals)) await waitUntil(() => partOf(page), 'the goals are there');
  return page;
}

const partOf = ({root}: GoalEditorPage) => root.querySelector('[part=elsewhere]');
const cards = (page: GoalEditorPage) => [...page.root.querySelectorAll('[part=other-goal]')];
const linesOf = (part: Element, name: string) => [...part.querySelectorAll(name)].map(wordsOf);

describe('goals of other systems', () => {
  it('stand under the client’s own with a heading of their own, and say what they are', async () => {
    const page = await open(plan);
    expect(linesOf(partOf(page)!, 'h3, h4')).to.deep.equal([
      'Doelen die ergens anders staan',
      'Twee keer in de week een half uur buiten zijn',
      'Slapen van elf tot zeven',
    ]);
    expect(page.goals, 'the client’s own are as they were').to.have.length(4);
    const before = page.root.querySelector('.board')!.compareDocumentPosition(partOf(page)!);
    expect(before).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const [outside, sleep] = cards(page).map((card) => linesOf(card, '.tag, .muted > p, p.typed'));
    expect(outside).to.deep.equal([
      ...['Hier wordt aan gewerkt', 'Lichamelijke gezondheid', 'Een doel van jou'],
      ...['Vanaf 2 maart 2026', 'Voor 1 december 2026'],
      'Staat in: het dossier van GGZ De Linde',
      'Daar hoort bij: “Bijna niet buiten”',
      'Daar hoort bij: “Twee keer in de week buiten”',
      'Daar hoort bij: “Eén keer in de week buiten”',
    ]);
    expect(sleep).to.deep.equal([
      ...['Even niet', 'Een doel van Dr. K. de Boer', 'Staat in: het dossier van GGZ De Linde'],
      'Eerst de nieuwe medicijnen afwachten.',
    ]);
  });

  it('say in words how they go, with who said so and when, oldest first', async () => {
    const [outside] = cards(await open(plan));
    expect(linesOf(outside!, '.went li')).to.deep.equal([
      'Zoals in het begin Daar hoort bij: “Bijna niet buiten” Marieke van Dijk, 2 maart 2026',
      'Het doel is gelukt Daar hoort bij: “Twee keer in de week buiten” Jij, 8 juni 2026',
      'Op weg naar het doel Daar hoort bij: “Eén keer in de week buiten” Marieke van Dijk, 8 juni 2026',
    ]);
    expect(linesOf(outside!, 'dt')).to.deep.equal([
      ...['Veel meer dan het doel', 'Meer dan het doel', 'Het doel is gelukt'],
      ...['Op weg naar het doel', 'Zoals in het begin'],
    ]);
    expect(wordsOf(outside!)).not.to.match(/LA3|[−+-]\d\b/);
  });

  it('speak of the client by name to who is in the group, and with “u” to whoever wants that', async () => {
    const [theirs] = cards(await open(plan, {actor: lotte}));
    expect(wordsOf(theirs!))
      .to.contain('Een doel van Samira')
      .and.to.contain('Samira, 8 juni 2026');
    const formal = await open(plan, {lang: 'nl-x-formal'});
    await waitUntil(() => formal.text.includes('Hier kunt u ze lezen'), 'it says u');
    expect(wordsOf(cards(formal)[0]!))
      .to.contain('Een doel van u')
      .and.to.contain('U, 8 juni');
    const english = await open(plan, {lang: 'en'});
    await waitUntil(() => english.text.includes('Goals that are kept elsewhere'), 'it is English');
    expect(wordsOf(cards(english)[0]!)).to.contain('On the way to the goal');
  });

  it('offer nothing that changes them, to nobody', async () => {
    for (const actor of [{kind: 'client'} as const, lotte]) {
      const page = await open(plan, {actor});
      const pressed = [...partOf(page)!.querySelectorAll('button, input, textarea, select, a')];
      expect(pressed.length).to.equal(0);
      expect(linesOf(partOf(page)!, 'summary')).to.deep.equal([
        'Wat elk woord voor dit doel betekent',
      ]);
    }
  });

  it('are there when nothing else is, and not beside a goal that is shown alone', async () => {
    const alone = await GoalEditorPage.open(justBegun(at), undefined, {otherGoals: plan});
    await waitUntil(() => partOf(alone), 'the goals are there');
    const page = await open(plan);
    page.element.goalId = 'g-music';
    await page.settled();
    expect(partOf(page) === null).to.equal(true);
  });

  it('come, change and go with what the host gives', async () => {
    const page = await open(plan);
    page.element.otherGoals = plan.slice(1);
    await page.settled();
    expect(linesOf(partOf(page)!, 'h4')).to.deep.equal(['Slapen van elf tot zeven']);
    for (const none of [[], undefined]) {
      page.element.otherGoals = none;
      await page.settled();
      expect(partOf(page) === null).to.equal(true);
    }
  });

  itNotIn(['firefox', 'webkit'], 'only Chromium can be told to look as on paper')(
    'are on paper too, each on one sheet, without what one presses',
    async () => {
      const page = await open(plan);
      await emulateMedia({media: 'print'});
      const [card] = cards(page);
      const [heading, summary] = ['h4', 'summary'].map((name) => card!.querySelector(name)!);
      expect(heading!.checkVisibility()).to.equal(true);
      expect(summary!.checkVisibility()).to.equal(false);
      expect(getComputedStyle(card!).breakInside).to.equal('avoid');
      await emulateMedia({media: 'screen'});
    },
  );

  it('may be many: the first are drawn at once, the others a moment later', async () => {
    const many = Array.from({length: 130}, (_, index) => ({...plan[1]!, id: `Goal/${index}`}));
    const page = await open(many);
    await waitUntil(() => cards(page).length === many.length, 'all are there');
  });
});

describe('the person-centred goals of HL7', () => {
  it('are shown with their attainment scores in words', async () => {
    const folder = new URL('../data/hl7-pco/pcoPatientJones/', import.meta.url).href;
    const files = [
      ...['Goal-pcoGoalAnxietyExample', 'Goal-pcoGoalPainLevelExample'],
      ...['Goal-pcoGoalWalkDogExample', 'Observation-pcoGASScoreBaselineExample'],
      'Observation-pcoGASScorePatientFollowupExample',
      'Observation-pcoGASScorePractitionerFollowupExample',
    ];
    const resources = await Promise.all(
      files.map(
        async (name) => ((await import(`${folder}${name}.json`)) as {default: unknown}).default,
      ),
    );
    const page = await open(goalsIn(resources, 'het ziekenhuis'), {actor: lotte});
    expect(linesOf(partOf(page)!, 'h4')).to.deep.equal([
      'Reduce to mild anxiety level score',
      'Maintain pain level below 5 while walking',
      'Walk dog outside once a week',
    ]);
    const walk = cards(page).at(-1)!;
    expect(linesOf(walk, '.went li > p:first-child')).to.deep.equal([
      ...['Op weg naar het doel', 'Meer dan het doel', 'Het doel is gelukt'],
    ]);
    expect(linesOf(walk, 'dd').at(-1)).to.equal('Unable to go outside with dog');
    expect(wordsOf(walk)).to.contain('Staat in: het ziekenhuis');
  });
});

describe('goals of other systems with something wrong', () => {
  it('are shown as far as they can be', async () => {
    const given = [
      null,
      7,
      {id: 'no words'},
      {text: 'Only words'},
      {
        ...{text: 'Nonsense beside it', status: 'resting', levels: [null, {score: 9, text: 'x'}]},
        ...{
          about: [7, 'Wonen'],
          ratings: [null, {score: 1}, {score: 8}, {words: 'Goed', on: 'ooit'}],
        },
        ...{startDate: 'ooit', by: 4},
      },
    ];
    const page = await open(given);
    expect(linesOf(partOf(page)!, 'h4')).to.deep.equal(['Only words', 'Nonsense beside it']);
    const [, odd] = cards(page);
    expect(linesOf(odd!, '.tag')).to.deep.equal(['resting', 'Wonen']);
    expect(linesOf(odd!, '.went li')).to.deep.equal(['Meer dan het doel', 'Goed ooit']);
    for (const none of ['goals', {}, 5, null]) {
      page.element.otherGoals = none as never;
      await page.settled();
      expect(partOf(page) === null, String(none)).to.equal(true);
      expect(page.goals).to.have.length(4);
    }
  });

  it('are text and nothing else, whatever they say, on a phone too', async () => {
    await setViewport({width: 320, height: 800});
    const long = 'W'.repeat(100_000);
    const goals = [...hostileTexts, long].map((said, index): OtherGoal => {
      const text = `${said}‹${index}›`;
      return {
        ...{id: text, text, status: 'active', source: text, byClient: false, by: text},
        ...{about: [text], note: text, levels: [{score: 0, text}]},
        ratings: [
          {score: 0, byClient: false, by: text},
          {words: text, byClient: true, on: text},
        ],
      };
    });
    const page = await open(goals);
    await waitUntil(() => cards(page).length === goals.length, 'all are there');
    const part = partOf(page)!;
    expect('__pwned' in window).to.equal(false);
    expect(part.querySelectorAll('img, script, iframe, style, a, form').length).to.equal(0);
    const right = part.getBoundingClientRect().right;
    const out = [...part.querySelectorAll('*')].filter(
      (one) => one.checkVisibility() && one.getBoundingClientRect().right > right + 10,
    );
    expect(out.map(({localName, className}) => `${localName}.${className}`)).to.deep.equal([]);
    goals.forEach((_, index) => expect(part.textContent).to.contain(`‹${index}›`));
  });
});
