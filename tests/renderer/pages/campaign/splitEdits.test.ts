import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetSplit, type BudgetSplit } from '../../../../src/shared/budget.ts';
import { campaignScenario } from '../../../../src/shared/campaign.ts';
import { checkSplit } from '../../../../src/main/engine/budget/checkSplit.ts';
import { differingInputs } from '../../../../src/renderer/pages/campaign/changes/differingInputs.ts';
import { newScenario, newSplit, type StarterWords } from '../../../../src/renderer/pages/campaign/newWork.ts';
import {
  withoutCampaignChannel,
  withoutSegment,
  withChannelCopy,
} from '../../../../src/renderer/pages/campaign/plan/scenarioEdits.ts';
import {
  adaptedSplit,
  lineShares,
  withChannel,
  withChannelShares,
  withLineShares,
  withoutChannel,
} from '../../../../src/renderer/pages/campaign/split/splitEdits.ts';
import { setWeight } from '../../../../src/renderer/components/weights.ts';
import { sampleWorkspace } from '../../../../src/main/sample/index.ts';

const words: StarterWords = { campaign: 'New', split: 'Split', name: (name) => ({ zh: name, en: name }) };
const starter = campaignScenario.parse(newScenario(words));
const starterSplit = budgetSplit.parse(newSplit(words));
const sample = sampleWorkspace();
const scenario = sample.campaigns[0]!.scenario;
const split = sample.splits[0]!.split;

const total = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);
const channelTotal = (of: BudgetSplit, line: 'acquisition' | 'activities'): number =>
  total(Object.values(of.lines[line].channels));

describe('the lines of a split', () => {
  test('add up to 1 whatever is moved, in whichever order, and whatever is locked', () => {
    const move = fc.record({
      index: fc.integer({ min: 0, max: 3 }),
      value: fc.double({ min: 0, max: 1, noNaN: true }),
      locked: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const end = moves.reduce(
          (at, { index, value, locked }) =>
            withLineShares(at, setWeight(lineShares(at), locked, index, value)),
          split,
        );
        expect(total(lineShares(end))).toBeCloseTo(1, 9);
        expect(() => checkSplit(scenario, end)).not.toThrow();
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('keep their channels and phases when their shares change', () => {
    const moved = withLineShares(split, [0.1, 0.2, 0.3, 0.4]);
    expect(moved.lines.acquisition.channels).toEqual(split.lines.acquisition.channels);
    expect(moved.lines.technology).toEqual({ ...split.lines.technology, share: 0.3 });
    expect(moved.lines.contingency).toEqual({ share: 0.4 });
  });
});

describe('the channels of a line', () => {
  test('make room for a further one, and fill the gap of one that goes', () => {
    const more = withChannel(split, 'activities', 'sms');
    expect(more.lines.activities.channels['sms']).toBe(0.25);
    expect(channelTotal(more, 'activities')).toBeCloseTo(1, 12);
    const fewer = withoutChannel(more, 'activities', 'wecom');
    expect(Object.keys(fewer.lines.activities.channels)).toEqual(['branch', 'alliance', 'sms']);
    expect(channelTotal(fewer, 'activities')).toBeCloseTo(1, 12);
  });

  test('the last one stays', () => {
    expect(withoutChannel(starterSplit, 'activities', 'branch')).toBe(starterSplit);
  });

  test('take shares in the order in which they stand', () => {
    const moved = withChannelShares(split, 'activities', [0.5, 0.3, 0.2]);
    expect(moved.lines.activities.channels).toEqual({ wecom: 0.5, branch: 0.3, alliance: 0.2 });
  });
});

describe('a split on another campaign', () => {
  test('is refused by the engine, and made to fit by one act', () => {
    expect(() => checkSplit(starter, split)).toThrow(/does not have/);
    const fit = adaptedSplit(starter, split);
    expect(() => checkSplit(starter, fit)).not.toThrow();
    expect(Object.keys(fit.lines.acquisition.channels)).toEqual(['sms', 'search']);
    expect(fit.lines.activities.channels).toEqual({ branch: 1 });
    expect(lineShares(fit)).toEqual(lineShares(split));
  });

  test('loses phase shares only where a phase is missing', () => {
    expect(adaptedSplit(starter, split).lines.technology.phases).toEqual(split.lines.technology.phases);
    const short = { ...starter, phases: starter.phases.filter(({ kind }) => kind !== 'preparation') };
    const fit = adaptedSplit(short, split);
    expect(fit.lines.technology.phases).toBeUndefined();
    expect(() => checkSplit(short, fit)).not.toThrow();
  });

  test('that already fits is left as it is', () => {
    expect(adaptedSplit(scenario, split)).toEqual(split);
  });
});

describe('editing a campaign', () => {
  test('a new one fits its new split', () => {
    expect(() => checkSplit(starter, starterSplit)).not.toThrow();
  });

  test('a channel that goes takes its funnel, its money and its place in the rules along', () => {
    const watched = {
      ...scenario,
      review: [{ ...scenario.review[0]!, channels: ['sms', 'search'] }],
    } as typeof scenario;
    const work = withoutCampaignChannel({ scenario: watched, split }, 'sms');
    expect(work.scenario.channels.map(({ id }) => id)).not.toContain('sms');
    expect(work.scenario.funnel.map(({ channel }) => channel)).not.toContain('sms');
    expect(work.scenario.review[0]).toMatchObject({ channels: ['search'] });
    expect(() => checkSplit(work.scenario, work.split)).not.toThrow();
  });

  test('a copied channel has a funnel of its own under an id of its own', () => {
    const copy = withChannelCopy(scenario, 'sms', { zh: '短信二', en: 'SMS two' });
    expect(copy.id).not.toBe('sms');
    expect(copy.scenario.funnel.filter(({ channel }) => channel === copy.id)).toHaveLength(1);
    expect(campaignScenario.parse(copy.scenario)).toEqual(copy.scenario);
  });

  test('audiences are spread over the segments that remain', () => {
    const rest = withoutSegment(scenario, 'young');
    for (const { audience } of rest.channels) {
      if (!audience) continue;
      expect(audience).not.toHaveProperty('young');
      expect(total(Object.values(audience))).toBeCloseTo(1, 9);
    }
  });
});

describe('what differs between two splits', () => {
  test('is nothing for a split and itself', () => {
    expect(differingInputs([split, split])).toEqual([]);
  });

  test('names total, lines and channels; channels as shares of the whole', () => {
    const other = withLineShares({ ...split, total: 1_000_000 }, [0.4, 0.3, 0.2, 0.1]);
    const rows = differingInputs([split, other]);
    expect(rows[0]).toMatchObject({ kind: 'total', values: [3_600_000, 1_000_000] });
    expect(rows.filter(({ kind }) => kind === 'line').map(({ subject }) => subject)).toEqual([
      'acquisition',
      'activities',
    ]);
    const sms = rows.find(({ key }) => key === 'acquisition sms')!;
    expect(sms.values[0]).toBeCloseTo(0.3 * 0.12, 12);
    expect(sms.values[1]).toBeCloseTo(0.4 * 0.12, 12);
  });
});
