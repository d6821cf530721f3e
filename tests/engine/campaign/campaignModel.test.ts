import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campaignFile } from '../../../src/shared/campaign.ts';
import type { CampaignResult } from '../../../src/shared/campaignResult.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import type { CampaignInput } from '../../../src/main/engine/campaign/input.ts';
import { allocate, runInline, type BlockModel } from '../../../src/main/engine/parallel.ts';
import { randomCampaign } from './support/randomCampaign.ts';
import { plainScenario, plainSplit } from './support/scenario.ts';

const example = campaignFile.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../examples/campaign.json'), 'utf8')),
);
const exampleOf = (paths: number): CampaignInput => ({
  ...example,
  scenario: { ...example.scenario, paths },
});

/** Runs a model with its blocks in another order, and stops after the first `finished` blocks of the first phase. */
function runOtherwise<Input, Result>(
  model: BlockModel<Input, Result>,
  input: Input,
  finished = Infinity,
): Result {
  const buffers = allocate(model.buffers(input));
  const blocks = Math.min(finished, model.phases[0]!.blocks(input));
  const paths = model.pathsIn(input, blocks);
  model.phases.forEach((phase, i) => {
    const count = i === 0 ? blocks : phase.blocks(input);
    for (let block = count - 1; block >= 0; block -= 1) phase.run(input, buffers, block, paths);
  });
  return model.result(input, buffers, paths);
}

/** In rising order, null being beyond all numbers. */
function rising(values: readonly (number | null | undefined)[]): boolean {
  const numbers = values.map((value) => value ?? Infinity);
  return numbers.every((value, i) => i === 0 || value >= numbers[i - 1]!);
}

const total = (figures: readonly { readonly value: number }[]): number =>
  figures.reduce((sum, { value }) => sum + value, 0);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

describe('the distributions of a run', () => {
  test('hold every path once, between its ends; a path without customers has no cost', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        const paths = 70;
        const result = runInline(campaignModel, { scenario: { ...scenario, paths }, split });
        const { cac, ...others } = result.histograms;
        for (const { edges, counts } of Object.values(others)) {
          expect(sumOf(counts)).toBe(paths);
          expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1]!)).toBe(true);
        }
        const { customers } = result.heads;
        const [least, most] = [others.customers.edges[0]!, others.customers.edges.at(-1)!];
        expect(least <= customers.p5.value && customers.p95.value <= most).toBe(true);
        expect(cac === null).toBe(customers.mean.value === 0);
        expect(sumOf(cac?.counts ?? [])).toBeLessThanOrEqual(paths);
      }),
      { seed: 31, numRuns: 30 },
    );
  });
});

describe('campaign model', () => {
  test('gives the same digits whatever the order of its blocks', () => {
    const input = exampleOf(100);
    expect(runOtherwise(campaignModel, input)).toEqual(runInline(campaignModel, input));
  });

  test('stopped after some blocks, answers as a run with fewer paths', () => {
    const { partial, ...stopped } = runOtherwise(campaignModel, exampleOf(200), 2);
    const { partial: whole, ...asked } = runInline(campaignModel, exampleOf(128));
    expect([partial, whole]).toEqual([true, false]);
    expect(stopped).toEqual(asked);
  });

  test('puts percentiles in order, and paths that never pay back beyond them', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        const result = runInline(campaignModel, { scenario: { ...scenario, paths: 40 }, split });
        for (const { p5, p25, p50, p75, p95 } of [
          result.npv,
          result.cac,
          result.balance,
          result.payback,
          ...result.channels.map((c) => c.cac),
        ]) {
          expect(rising([p5?.value, p25?.value, p50?.value, p75?.value, p95?.value])).toBe(true);
        }
        expect(rising(result.payback.cumulative)).toBe(true);
        expect(result.payback.cumulative.at(-1)).toBeCloseTo(result.payback.probability.value, 12);
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  test('says null, never infinite or NaN: its answer survives JSON', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        const result = runInline(campaignModel, { scenario: { ...scenario, paths: 20 }, split });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  test('adds channels and segments up to the whole', () => {
    const result = runInline(campaignModel, exampleOf(128));
    for (const head of ['reach', 'clicks', 'accounts', 'customers', 'kept'] as const) {
      const whole = result.heads[head].mean.value;
      expect(total(result.channels.map((c) => c.heads[head])) / whole).toBeCloseTo(1, 9);
      expect(total(result.segments.map((s) => s.heads[head])) / whole).toBeCloseTo(1, 9);
    }
    const cells = result.matrix.customers.flat().reduce((sum, x) => sum + x, 0);
    expect(cells / result.heads.customers.mean.value).toBeCloseTo(1, 9);
    expect(result.weekly.at(-1)!.cumulativeCustomers.p50).toBe(result.heads.customers.p50.value);
    expect(result.money.spent.mean.value + result.money.unused.mean.value).toBeCloseTo(6_000_000, 3);
    expect(total(result.channels.map((c) => c.spent.mean)) + 1_200_000).toBeCloseTo(
      result.money.spent.mean.value,
      3,
    );
  });

  test('plays its review rules: channels above the cap are paused, cheap ones are not', () => {
    const { channels } = runInline(campaignModel, exampleOf(128));
    const paused = Object.fromEntries(channels.map(({ id, pause }) => [id, pause.probability.value]));
    expect(paused['push']).toBeLessThan(0.01);
    expect(paused['outbound']).toBeGreaterThan(0.8);
    for (const { pause } of channels) expect(pause.falsePauses.value).toBeLessThanOrEqual(pause.pauses.value);
  });
});

const plain = (result: CampaignResult): readonly number[] => [
  result.heads.customers.mean.value,
  result.npv.mean.value,
  result.money.spent.mean.value,
];

describe('technology', () => {
  const technology = { step: 'account' as const, maxLift: 1, half: 1000, delayWeeks: 2 };
  const scenario = plainScenario({ phases: [{ kind: 'push', weeks: 4 }], technology, paths: 200 });
  const shares = {
    acquisition: { share: 0.5, channels: { mail: 1 } },
    activities: { share: 0 },
    contingency: { share: 0 },
  };
  const split = plainSplit(8000, [], { lines: { ...shares, technology: { share: 0.5 } } });

  test('lifts the odds by its curve, once its delay is over', () => {
    const { weekly } = runInline(campaignModel, { scenario, split });
    // 1,000 a week; after two weeks 1,000 works: 1 + 1000 / 2000; then 2,000: 1 + 2000 / 3000.
    expect(weekly.map((week) => week.technologyLift)).toEqual([1, 1, 1.5, 1 + 2 / 3]);
  });

  test('is a mere cost where the scenario does not say what it lifts, and the answer says so', () => {
    const { technology: _, ...without } = scenario;
    const lifted = runInline(campaignModel, { scenario, split });
    const bare = runInline(campaignModel, { scenario: without, split });
    expect(bare.notices).toEqual([{ code: 'campaign.technologyWithoutEffect', values: { money: 4000 } }]);
    expect(bare.money).toEqual(lifted.money);
    expect(plain(bare)[0]).toBeLessThan(plain(lifted)[0]!);
  });
});

describe('a channel paid by the team', () => {
  const channels = [
    {
      id: 'mail',
      name: 'Mail',
      cost: { kind: 'fixed' as const, weeklyFee: 300, contacts: 1000 },
      capacity: 1e9,
    },
  ];

  test('waits until a whole team can be paid; the rest stays unspent', () => {
    const scenario = plainScenario({ channels, phases: [{ kind: 'push', weeks: 4 }], paths: 20 });
    const result = runInline(campaignModel, { scenario, split: plainSplit(1000) });
    // 250 a week: 250, 500 → one team, 450 → one team, 400 → one team; 100 are left.
    expect(result.weekly.map((week) => week.spent.p50)).toEqual([0, 300, 300, 300]);
    expect(result.money.unused.mean.value).toBeCloseTo(100, 9);
    expect(result.notices).toEqual([{ code: 'campaign.unspent', values: { channel: 'mail', money: 100 } }]);
  });
});

describe('the season', () => {
  test('multiplies the volume week by week and begins anew after its last', () => {
    const scenario = plainScenario({
      phases: [{ kind: 'push', weeks: 4 }],
      seasonality: [1, 0, 2],
      paths: 20,
      funnel: [{ channel: 'mail', click: 1, account: 1, product: 1, kept: 1 }],
    });
    const { weekly } = runInline(campaignModel, { scenario, split: plainSplit(400) });
    expect(weekly.map((week) => week.customers.p50)).toEqual([1000, 0, 2000, 1000]);
  });
});

describe('the weekly cost per customer of a channel', () => {
  test('is of the paths in which it spent, and null where none did', () => {
    const scenario = plainScenario({
      phases: [{ kind: 'push', weeks: 3 }],
      channels: [
        {
          id: 'mail',
          name: 'Mail',
          cost: { kind: 'perThousand', price: 100 },
          capacity: 1e9,
          carryOver: { kind: 'geometric', retention: 0.5 },
        },
      ],
      // About half of the paths are above the cap after the first week, and pause until the end.
      funnel: [
        {
          channel: 'mail',
          click: { low: 0.05, likely: 0.1, high: 0.15 },
          account: 0.2,
          product: 0.5,
          kept: 0.8,
        },
      ],
      review: [
        { kind: 'pauseOnCac', cap: 20, window: 1, weeks: 1, resumeAfter: null, moneyTo: 'contingency' },
      ],
      paths: 200,
    });
    const [, second, third] = runInline(campaignModel, { scenario, split: plainSplit(30_000) }).channels[0]!
      .weekly;
    expect(second!.paused).toBeGreaterThan(0.2);
    expect(second!.paused).toBeLessThan(0.8);
    // Customers still come where nothing is spent; that is no cost of nothing.
    expect(second!.cac.p5).toBeGreaterThan(5);
    expect(third!.cac.p95).not.toBeNull();
    const none = runInline(campaignModel, { scenario: { ...scenario, paths: 20 }, split: plainSplit(0) });
    expect(none.channels[0]!.weekly[0]!.cac).toEqual({
      value: null,
      p5: null,
      p25: null,
      p50: null,
      p75: null,
      p95: null,
    });
  });
});
