import { describe, expect, test } from 'vitest';
import { sampleWorkspace } from '../../../../src/main/sample/index.ts';
import { schedule } from '../../../../src/main/engine/budget/schedule.ts';
import {
  highestIntensity,
  moneyShares,
  mostWeeks,
  withPhase,
} from '../../../../src/renderer/pages/campaign/phases/phaseEdits.ts';
import { matchHistory } from '../../../../src/renderer/pages/campaign/fit/matchHistory.ts';
import { plannedWeekly } from '../../../../src/renderer/pages/campaign/fit/plannedWeekly.ts';
import { readWeeks } from '../../../../src/renderer/pages/campaign/plan/readWeeks.ts';

const sample = sampleWorkspace();
const scenario = sample.campaigns[0]!.scenario;
const split = sample.splits[0]!.split;

/** What the engine gives the channels in each phase, as shares. */
function engineShares(of: typeof split): number[] {
  const { channels } = schedule(scenario, of);
  const width = scenario.channels.length;
  let week = 0;
  const sums = scenario.phases.map(({ weeks }) => {
    const part = channels.slice(week * width, (week + weeks) * width).reduce((sum, money) => sum + money, 0);
    week += weeks;
    return part;
  });
  const whole = sums.reduce((sum, part) => sum + part, 0);
  return sums.map((part) => part / whole);
}

describe('phases', () => {
  test.each([
    ['by weeks and intensity', split],
    ['by the shares of the split', { ...split, phases: { preparation: 0.2, push: 0.5, consolidation: 0.3 } }],
  ])('get the money that the engine gives them, %s', (_name, of) => {
    const ours = moneyShares(scenario.phases, of);
    engineShares(of).forEach((share, i) => expect(ours[i]).toBeCloseTo(share, 9));
  });

  test('longer than the horizon, they take it along', () => {
    const long = withPhase({ ...scenario, horizonWeeks: 26 }, 1, { weeks: 20 });
    expect(long.phases.map(({ weeks }) => weeks)).toEqual([4, 20, 10]);
    expect(long.horizonWeeks).toBe(34);
  });

  test('leave room for each other within the longest campaign', () => {
    expect(mostWeeks(scenario, 1)).toBe(156 - 26 + 12);
  });

  test('stand on a strip that is higher than the highest of them', () => {
    expect(highestIntensity(scenario)).toBe(2);
  });
});

describe('the fit to history', () => {
  test('finds the history that a channel means', () => {
    const histories = sample.channels.map(({ name }, i) => ({
      id: String(i),
      name,
      synthetic: true,
      source: '',
      weeks: 104,
      firstDate: '2024-07-01',
      lastDate: '2026-06-22',
      totalSpend: 1,
    }));
    const matched = scenario.channels.map((channel) => matchHistory(channel, histories)?.name);
    expect(matched).toEqual(sample.channels.map(({ name }) => name));
    expect(matchHistory({ id: 'x', name: { zh: '电视', en: 'TV' } }, histories)).toBeUndefined();
  });

  test('plans the same money a week as the engine', () => {
    const { channels } = schedule(scenario, split);
    const width = scenario.channels.length;
    scenario.channels.forEach(({ id }, c) => {
      const whole = channels.filter((_, i) => i % width === c).reduce((sum, money) => sum + money, 0);
      expect(plannedWeekly({ scenario, split }, id)).toBeCloseTo(whole / 26, 6);
    });
  });
});

test('weeks of events are read as people count them', () => {
  expect(readWeeks('3, 9、12；15')).toEqual([2, 8, 11, 14]);
  expect(['', '0', '3.5', 'x', '3, x', '157'].map(readWeeks)).toEqual([null, null, null, null, null, null]);
});
