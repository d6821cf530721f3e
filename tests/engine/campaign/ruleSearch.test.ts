import { describe, expect, test } from 'vitest';
import { ruleSearchRequest, type RuleSearchRequestInput } from '../../../src/shared/ruleSearch.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { ruleSearchModel } from '../../../src/main/engine/campaign/rules/search/ruleSearchModel.ts';
import { allocate, runInline } from '../../../src/main/engine/parallel.ts';
import { plainScenario, plainSplit } from './support/scenario.ts';

const rates = { account: 0.2, product: 0.5, kept: 0.8 };
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
  review: [{ kind: 'pauseOnCac', cap: 50, window: 2, weeks: 1, resumeAfter: null }],
});
const split = plainSplit(20_000, ['good', 'bad']);
const search = (changes: Partial<RuleSearchRequestInput>) => ({
  scenario,
  split,
  request: ruleSearchRequest.parse({
    rule: 0,
    caps: [50],
    weeks: [1],
    resumeAfter: [null],
    paths: 64,
    ...changes,
  }),
});

describe('searching the figures of a pause rule', () => {
  test('a rule that never comes to act changes nothing', () => {
    const { tried } = runInline(ruleSearchModel, search({ weeks: [52] }));
    expect(tried[0]).toMatchObject({
      npvGain: { value: 0, se: 0 },
      customersGain: { value: 0, se: 0 },
      same: { value: 1 },
      pausedWeeks: { value: 0 },
    });
  });

  test('a rule that takes money from a bad channel is worth something, and found', () => {
    const { tried, best } = runInline(ruleSearchModel, search({ caps: [1e9, 50] }));
    expect(tried[1]!.npvGain.value).toBeGreaterThan(4 * tried[1]!.npvGain.se);
    expect(tried[1]!.better.value).toBeGreaterThan(0.9);
    expect(best).toBe(1);
  });

  test('each figure is that of a run of its own', () => {
    const { tried, without } = runInline(ruleSearchModel, search({}));
    const own = runInline(campaignModel, { scenario, split });
    expect(tried[0]!.npv.value).toBeCloseTo(own.npv.mean.value, 6);
    expect(tried[0]!.cac).toBeCloseTo(own.cac.value!.value, 9);
    const paused = own.channels.reduce((sum, { pause }) => sum + pause.weeks.mean.value, 0);
    expect(tried[0]!.pausedWeeks.value).toBeCloseTo(paused, 9);
    const bare = runInline(campaignModel, { scenario: { ...scenario, review: [] }, split });
    expect(without.npv.value).toBeCloseTo(bare.npv.mean.value, 6);
  });

  test('tries every combination, and adds a rule where none is named', () => {
    const { rule: _, ...request } = search({
      caps: [40, 50],
      weeks: [1, 2],
      resumeAfter: [2, null],
      paths: 16,
    }).request;
    const { tried } = runInline(ruleSearchModel, { scenario: { ...scenario, review: [] }, split, request });
    expect(tried.map(({ cap, weeks, resumeAfter }) => [cap, weeks, resumeAfter])).toEqual([
      [40, 1, 2],
      [40, 1, null],
      [40, 2, 2],
      [40, 2, null],
      [50, 1, 2],
      [50, 1, null],
      [50, 2, 2],
      [50, 2, null],
    ]);
    expect(() => runInline(ruleSearchModel, search({ rule: 1 }))).toThrow(/rule/);
  });

  test('stopped after some blocks, answers as a search on fewer paths', () => {
    const input = search({ caps: [40, 50], paths: 200 });
    const buffers = allocate(ruleSearchModel.buffers(input));
    // Three variants: eight blocks are two whole blocks of paths and two variants of a third.
    const paths = ruleSearchModel.pathsIn(input, 8);
    for (let block = 7; block >= 0; block -= 1) ruleSearchModel.phases[0]!.run(input, buffers, block, paths);
    const stopped = ruleSearchModel.result(input, buffers, paths);
    expect(stopped).toEqual({
      ...runInline(ruleSearchModel, search({ caps: [40, 50], paths: 128 })),
      partial: true,
    });
  });
});
