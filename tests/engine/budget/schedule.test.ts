import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedule } from '../../../src/main/engine/budget/schedule.ts';
import { randomCampaign } from '../campaign/support/randomCampaign.ts';
import { plainScenario, plainSplit } from '../campaign/support/scenario.ts';

const phases = [
  { kind: 'preparation' as const, weeks: 1 },
  { kind: 'push' as const, weeks: 2, intensity: 3 },
  { kind: 'consolidation' as const, weeks: 1, intensity: 1 },
];
const scenario = plainScenario({ phases });

const toFen = (money: number): number => Math.round(money * 100) / 100;

describe('schedule', () => {
  test('spreads money over the weeks by their intensity', () => {
    expect([...schedule(scenario, plainSplit(800)).channels]).toEqual([100, 300, 300, 100]);
  });

  test('gives each phase its share where the split says so', () => {
    const shares = { preparation: 0.2, push: 0.5, consolidation: 0.3 };
    expect([...schedule(scenario, { ...plainSplit(800), phases: shares }).channels]).toEqual([
      160, 200, 200, 240,
    ]);
  });

  test('divides a phase’s money between two stretches of it by weeks and intensity', () => {
    const twice = plainScenario({ phases: [...phases, { kind: 'push', weeks: 1, intensity: 6 }] });
    const split = { ...plainSplit(1200), phases: { preparation: 0, push: 1, consolidation: 0 } };
    expect([...schedule(twice, split).channels]).toEqual([0, 300, 300, 0, 600]);
  });

  test('lets a line have phases of its own, and adds the lines that fund a channel', () => {
    const split = plainSplit(1000, [], {
      lines: {
        acquisition: { share: 0.4, channels: { mail: 1 } },
        activities: {
          share: 0.3,
          channels: { mail: 1 },
          phases: { preparation: 1, push: 0, consolidation: 0 },
        },
        technology: { share: 0.2, phases: { preparation: 0.5, push: 0, consolidation: 0.5 } },
        contingency: { share: 0.1 },
      },
    });
    const { channels, technology, lines } = schedule(scenario, split);
    expect([...channels].map(toFen)).toEqual([350, 150, 150, 50]);
    expect([...technology].map(toFen)).toEqual([100, 0, 0, 100]);
    expect(lines).toEqual({ acquisition: 400, activities: 300, technology: 200, contingency: 100 });
  });

  test('adds up to the total in every split', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        const { channels, technology, lines } = schedule(scenario, split);
        const sum = [...channels, ...technology].reduce((total, money) => total + money, lines.contingency);
        expect(Math.abs(sum - split.total)).toBeLessThanOrEqual(1e-9 * (1 + split.total));
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
