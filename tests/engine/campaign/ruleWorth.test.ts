import { describe, expect, test } from 'vitest';
import { ruleWorthRequest } from '../../../src/shared/ruleWorth.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { ruleWorthModel } from '../../../src/main/engine/campaign/rules/worth/ruleWorthModel.ts';
import { allocate, runInline } from '../../../src/main/engine/parallel.ts';
import { plainScenario, plainSplit } from './support/scenario.ts';

const rates = { account: 0.2, product: 0.5, kept: 0.8 };
const pause = { kind: 'pauseOnCac', cap: 50, window: 2, weeks: 1, resumeAfter: null } as const;
const scenario = plainScenario({
  phases: [{ kind: 'push', weeks: 8 }],
  channels: ['good', 'bad'].map((id) => ({
    id,
    name: id,
    cost: { kind: 'perThousand' as const, price: 100 },
    capacity: 1e9,
  })),
  funnel: [
    { channel: 'good', click: { alpha: 10, beta: 90 }, ...rates },
    { channel: 'bad', click: { alpha: 2, beta: 198 }, ...rates },
  ],
  review: [pause, { kind: 'stopPhase', phase: 'push', cap: 1e9 }],
});
const split = plainSplit(20_000, ['good', 'bad']);
const request = ruleWorthRequest.parse({ paths: 64 });
const input = { scenario, split, request };

describe('the worth of review rules', () => {
  test('a rule that never acts is worth nothing, exactly; one that stops a bad channel is worth something', () => {
    const { rules, all } = runInline(ruleWorthModel, input);
    expect(rules.map(({ rule, kind }) => [rule, kind])).toEqual([
      [0, 'pauseOnCac'],
      [1, 'stopPhase'],
    ]);
    expect(rules[1]).toMatchObject({
      effect: { npv: { value: 0, se: 0 }, customers: { value: 0, se: 0 }, moved: { value: 0, se: 0 } },
      same: { value: 1 },
    });
    const { effect, better, cacWithout } = rules[0]!;
    expect(effect.npv.value).toBeGreaterThan(4 * effect.npv.se);
    expect(better.value).toBeGreaterThan(0.9);
    expect(effect.moved.value).toBeGreaterThan(0);
    expect(cacWithout).toBeGreaterThan(0);
    // The other rule does nothing, so that together they do what the first does alone.
    expect(all.effect).toEqual(effect);
  });

  test('each side is that of a run of its own', () => {
    const worth = runInline(ruleWorthModel, input);
    const own = runInline(campaignModel, input);
    const bare = runInline(campaignModel, { scenario: { ...scenario, review: [] }, split });
    expect(worth.asItIs.npv.value).toBeCloseTo(own.npv.mean.value, 6);
    expect(worth.asItIs.npv.se).toBeCloseTo(own.npv.mean.se, 6);
    expect(worth.asItIs.moved.value).toBeCloseTo(own.money.moved.mean.value, 6);
    expect(worth.cac).toBeCloseTo(own.cac.value!.value, 9);
    expect(worth.all.cacWithout).toBeCloseTo(bare.cac.value!.value, 9);
    expect(worth.all.effect.npv.value).toBeCloseTo(own.npv.mean.value - bare.npv.mean.value, 6);
    const [falsePauses, missed] = (['falsePauses', 'missedPauses'] as const).map((name) =>
      own.channels.reduce((sum, channel) => sum + channel.pause[name].value, 0),
    );
    expect(worth.asItIs.falsePauses.value).toBeCloseTo(falsePauses!, 9);
    expect(worth.asItIs.missedPauses.value).toBeCloseTo(missed!, 9);
  });

  test('contingency released is counted', () => {
    const released = runInline(ruleWorthModel, {
      ...input,
      scenario: {
        ...scenario,
        review: plainScenario({
          review: [{ kind: 'releaseContingency', tolerance: 0, weeks: 1, release: 0.5 }],
        }).review,
      },
      split: plainSplit(20_000, ['good', 'bad'], {
        lines: {
          acquisition: { share: 0.8, channels: { good: 0.5, bad: 0.5 } },
          activities: { share: 0 },
          technology: { share: 0 },
          contingency: { share: 0.2 },
        },
      }),
    });
    expect(released.rules[0]!.effect.released.value).toBeGreaterThan(0);
    expect(released.rules[0]!.effect.spent.value).toBeCloseTo(released.rules[0]!.effect.released.value, 6);
  });

  test('a stopped run equals one on fewer paths', () => {
    const longer = { ...input, request: { paths: 200 } };
    const few = runInline(ruleWorthModel, { ...input, request: { paths: 128 } });
    const buffers = allocate(ruleWorthModel.buffers(longer));
    const [simulate] = ruleWorthModel.phases;
    const reviews = 4;
    const paths = ruleWorthModel.pathsIn(longer, 2 * reviews + 1);
    expect(paths).toBe(128);
    for (let block = 0; block < 2 * reviews + 1; block += 1) simulate!.run(longer, buffers, block, paths);
    expect({ ...ruleWorthModel.result(longer, buffers, paths), partial: false }).toEqual(few);
  });
});
