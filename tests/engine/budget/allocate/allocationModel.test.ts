import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocationRequest, type AllocationRequestInput } from '../../../../src/shared/allocation.ts';
import { allocationModel } from '../../../../src/main/engine/budget/allocate/allocationModel.ts';
import type { AllocationInput } from '../../../../src/main/engine/budget/allocate/allocationInput.ts';
import { rebuildSplit } from '../../../../src/main/engine/budget/allocate/rebuildSplit.ts';
import { schedule } from '../../../../src/main/engine/budget/schedule.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { randomCampaign } from '../../campaign/support/randomCampaign.ts';
import { plainScenario, plainSplit } from '../../campaign/support/scenario.ts';

const request = (changes: AllocationRequestInput = {}) =>
  allocationRequest.parse({ draws: 2, objective: 'customers', ...changes });

/** Three channels that bring a √money customers each. */
function rootCampaign(): Omit<AllocationInput, 'request'> {
  const scale = { first: 3, second: 2, third: 1 };
  const scenario = plainScenario({
    segments: [{ id: 'all', name: 'All', size: 2_000_000_000 }],
    channels: Object.entries(scale).map(([id, a]) => ({
      id,
      name: id,
      cost: { kind: 'perAccount' as const, price: 1 },
      capacity: 1e6,
      response: { kind: 'root' as const, scale: a },
    })),
    funnel: Object.keys(scale).map((channel) => ({ channel, click: 1, account: 1, product: 1, kept: 1 })),
  });
  return { scenario, split: plainSplit(140_000, ['first', 'second', 'third']) };
}

const run = (changes: AllocationRequestInput) => () =>
  runInline(allocationModel, { ...rootCampaign(), request: request(changes) });

const money = (result: { parts: readonly { id: string; best: number }[] }): Record<string, number> =>
  Object.fromEntries(result.parts.map(({ id, best }) => [id, best]));

/** The technology part of the best split, where a share of the money is technology's in the given one. */
const technology = (maxLift: number, share: number) => {
  const scenario = plainScenario({
    phases: [{ kind: 'push', weeks: 8 }],
    channels: [
      {
        id: 'mail',
        name: 'Mail',
        cost: { kind: 'perThousand', price: 100 },
        capacity: 50_000,
        response: { kind: 'hill' },
      },
    ],
    technology: { maxLift, half: 5000, delayWeeks: 1 },
  });
  const shares = {
    acquisition: { share: 1 - share, channels: { mail: 1 } },
    activities: { share: 0 },
    contingency: { share: 0 },
  };
  const split = plainSplit(100_000, [], { lines: { ...shares, technology: { share } } });
  return runInline(allocationModel, { scenario, split, request: request() }).parts[1]!;
};

describe('allocation', () => {
  test('finds 90, 40, 10 for Σ aᵢ √xᵢ, and the same marginal return everywhere', () => {
    const result = runInline(allocationModel, { ...rootCampaign(), request: request() });
    const { first, second, third } = money(result);
    [first! / 90_000, second! / 40_000, third! / 10_000].forEach((ratio) => expect(ratio).toBeCloseTo(1, 2));
    expect(result.improved).toBe(true);
    expect(result.best).toBeCloseTo(3 * Math.sqrt(90_000) + 2 * Math.sqrt(40_000) + Math.sqrt(10_000), 1);
    const best = result.parts.slice(0, 3);
    expect(best.map(({ hold }) => hold)).toEqual(['free', 'free', 'free']);
    for (const { range, best: amount } of best) {
      expect(range.low).toBeLessThan(amount / 140_000);
      expect(range.high).toBeGreaterThan(amount / 140_000);
    }
  });

  test('names the bounds that bind and keeps locks', () => {
    const bounds = { first: { max: 70_000 }, third: { min: 20_000 } };
    const result = runInline(allocationModel, { ...rootCampaign(), request: request({ bounds }) });
    expect(result.parts.map(({ id, hold }) => [id, hold])).toEqual([
      ['first', 'max'],
      ['second', 'free'],
      ['third', 'min'],
      ['technology', 'min'],
      ['contingency', 'locked'],
    ]);
    expect(money(result)['second']).toBeCloseTo(50_000, -1);
    const locked = runInline(allocationModel, {
      ...rootCampaign(),
      request: request({ locked: ['first', 'contingency'] }),
    });
    expect(money(locked)['first']).toBeCloseTo(140_000 / 3, 6);
    // What is left goes 4 : 1.
    expect(money(locked)['second']! / money(locked)['third']!).toBeCloseTo(4, 1);
  });

  test('names what cannot be done', () => {
    expect(run({ bounds: { first: { min: 100_000 }, second: { min: 60_000 } } })).toThrow(/first, second/);
    expect(run({ locked: ['radio'] })).toThrow(/radio/);
  });

  test('is never worse than the start, uses the whole total and gives a split that fits, on random campaigns', () => {
    fc.assert(
      fc.property(
        randomCampaign,
        fc.constantFrom('profit' as const, 'customers' as const),
        ({ scenario, split }, objective) => {
          const result = runInline(allocationModel, { scenario, split, request: request({ objective }) });
          expect(result.best).toBeGreaterThanOrEqual(result.start);
          const total = result.parts.reduce((sum, { best }) => sum + best, 0);
          expect(Math.abs(total - split.total)).toBeLessThanOrEqual(1e-6 * (1 + split.total));
          const { lines } = schedule(scenario, result.split);
          expect(Math.abs(lines.contingency - result.parts.at(-1)!.best)).toBeLessThanOrEqual(
            1e-6 * (1 + split.total),
          );
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        },
      ),
      { seed: 9, numRuns: 6 },
    );
  });

  test('does not depend on the order of blocks within a phase, and says more money brings more', () => {
    const result = runInline(allocationModel, { ...rootCampaign(), request: request({ draws: 4 }) });
    const values = result.frontier.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    // The rates are known, so every draw has the same best shares.
    for (const { shares } of result.parts) expect(shares.p5).toBe(shares.p95);
  });

  test('moves money into technology where it lifts much, and out where it lifts nothing', () => {
    expect(technology(2, 0).best).toBeGreaterThan(1000);
    expect(technology(0, 0.4).best).toBe(0);
  });
});

/** The root campaign with its second channel paid from activities. */
const twoLines = () => {
  const { scenario } = rootCampaign();
  const lines = {
    acquisition: { share: 0.5, channels: { first: 0.5, third: 0.5 } },
    activities: { share: 0.5, channels: { second: 1 } },
    technology: { share: 0 },
    contingency: { share: 0 },
  };
  return { scenario, split: plainSplit(140_000, [], { lines }) };
};

const linesOf = (asked: AllocationRequestInput['lines']) => {
  const input = { ...twoLines(), request: request({ lines: asked }) };
  const result = runInline(allocationModel, input);
  const [acquisition, activities] = result.lines;
  return { result, acquisition: acquisition!, activities: activities! };
};

describe('allocation over lines and phases', () => {
  test('a bound of a line that does not bind changes nothing', () => {
    const free = linesOf(undefined);
    const loose = linesOf({ activities: { max: 60_000 } });
    expect(free.activities.best / 40_000).toBeCloseTo(1, 2);
    expect(loose.result.parts).toEqual(free.result.parts);
    expect(loose.activities.hold).toBe('free');
  });

  test('a line held at its ceiling or floor leaves the rest divided by equal marginal return', () => {
    const high = linesOf({ activities: { min: 90_000 } });
    expect(high.activities).toMatchObject({ start: 70_000, hold: 'min' });
    expect(high.activities.best).toBeCloseTo(90_000, 3);
    // What acquisition has, 50,000, goes 9 : 1.
    const { first, third } = money(high.result);
    expect(first! / 45_000).toBeCloseTo(1, 2);
    expect(third! / 5_000).toBeCloseTo(1, 1);
    const low = linesOf({ acquisition: { min: 20_000 }, activities: { max: 30_000 } });
    expect(low.activities.best).toBeCloseTo(30_000, 3);
    expect(low.activities.hold).toBe('max');
    // The given split has 70,000 there: it breaks the ceiling, so the answer is the best within it.
    expect(low.result.lawful).toBe(false);
    const total = low.result.parts.reduce((sum, { best }) => sum + best, 0);
    expect(total).toBeCloseTo(140_000, 3);
  });

  test('names the lines that cannot hold together', () => {
    expect(() => linesOf({ acquisition: { min: 100_000 }, activities: { min: 60_000 } })).toThrow(
      /acquisition, activities/,
    );
    const low = { acquisition: { max: 20_000 }, activities: { max: 60_000 } };
    const noWayOut = { lines: low, locked: ['technology', 'contingency'] };
    expect(() => runInline(allocationModel, { ...twoLines(), request: request(noWayOut) })).toThrow(
      /acquisition, activities/,
    );
    // Where technology is free, it takes what the lines cannot.
    expect(linesOf(low).result.parts.at(-2)!.best).toBeCloseTo(60_000, 3);
    expect(() => linesOf({ activities: { min: 30_000, max: 20_000 } })).toThrow(/activities/);
    const torn = { bounds: { second: { max: 10_000 } }, lines: { activities: { min: 20_000 } } };
    expect(() => runInline(allocationModel, { ...twoLines(), request: request(torn) })).toThrow(/activities/);
  });

  test('the goal search keeps the lines too', () => {
    const input = { ...twoLines(), request: request({ goal: 1000, lines: { activities: { max: 30_000 } } }) };
    const result = runInline(allocationModel, input);
    expect(result.lines[1]!.best).toBeLessThanOrEqual(30_000.001);
  });

  test('moves money to the phase where it brings more, and never for less', () => {
    const phases = [
      { kind: 'preparation' as const, weeks: 4 },
      { kind: 'push' as const, weeks: 12 },
    ];
    const { scenario, split } = rootCampaign();
    const search = (timing: 'keep' | 'search', given = split) =>
      runInline(allocationModel, {
        scenario: {
          ...scenario,
          ...plainScenario({ phases }),
          channels: scenario.channels,
          funnel: scenario.funnel,
          segments: scenario.segments,
        },
        split: given,
        request: request({ timing }),
      });
    const early = { ...split, phases: { preparation: 0.9, push: 0.1, consolidation: 0 } };
    const found = search('search', early);
    // Weekly money through a square root: best where all weeks have the same, 4 to 12.
    expect(found.timing.start.preparation).toBeCloseTo(0.9, 9);
    expect(found.timing.best.preparation).toBeCloseTo(0.25, 2);
    expect(found.timing.best.push).toBeCloseTo(0.75, 2);
    expect(found.best).toBeGreaterThan(search('keep', early).best);
    expect(found.split.phases).toEqual(found.timing.best);
    const [first] = found.weekly;
    expect(first!.best).toHaveLength(16);
    expect(first!.best.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(found.parts[0]!.best, 3);
  });

  test('the next 10,000 yuan bring what the steepest free part brings', () => {
    const { next, parts } = runInline(allocationModel, { ...rootCampaign(), request: request() });
    const expected = 3 * (Math.sqrt(100_000) - Math.sqrt(90_000));
    expect(next! / expected).toBeCloseTo(1, 2);
    expect(next).toBe(Math.max(...parts.slice(0, 3).map((part) => part.next)));
  });
});

describe('allocation for a goal', () => {
  /** A customer for two yuan, for sure; or on average a few more, but often hardly any. */
  const scenario = plainScenario({
    channels: ['safe', 'risky'].map((id) => ({
      id,
      name: id,
      cost: { kind: 'perAccount' as const, price: 1 },
      capacity: 1e9,
    })),
    funnel: [
      { channel: 'safe', click: 1, account: 1, product: 0.5, kept: 1 },
      { channel: 'risky', click: 1, account: 1, product: { alpha: 0.6, beta: 0.4 }, kept: 1 },
    ],
  });
  const split = plainSplit(10_000, ['safe', 'risky']);
  const run = (changes: AllocationRequestInput) =>
    runInline(allocationModel, { scenario, split, request: request({ draws: 200, ...changes }) });

  test('takes the sure channel where the mean would take the risky one', () => {
    expect(money(run({}))).toMatchObject({ safe: 0, risky: 10_000 });
    const result = run({ goal: 4900 });
    expect(result.goal!.best.value).toBe(1);
    expect(result.goal!.start.value).toBeLessThan(0.8);
    // 4,900 customers need 9,800 yuan in the sure channel, whatever the other does.
    expect(money(result)['safe']).toBeGreaterThan(9790);
    expect([result.improved, result.best < 6000]).toEqual([true, true]);
  });

  test('finds the least total for it at the mean rates', () => {
    const { goal } = run({ goal: 4800 });
    expect(goal!.leastTotal! / 8000).toBeCloseTo(1, 2);
    expect(run({ goal: 1e9 }).goal).toMatchObject({ best: { value: 0 }, leastTotal: null });
  });

  test('is never less sure than the start, on random campaigns', () => {
    fc.assert(
      fc.property(
        randomCampaign,
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        ({ scenario: market, split: given }, share) => {
          const asked = request({ objective: 'kept', draws: 4 });
          const { start } = runInline(allocationModel, { scenario: market, split: given, request: asked });
          const { goal } = runInline(allocationModel, {
            scenario: market,
            split: given,
            request: { ...asked, goal: share * start },
          });
          expect(goal!.best.value).toBeGreaterThanOrEqual(goal!.start.value);
        },
      ),
      { seed: 10, numRuns: 1 },
    );
  });
});

describe('a split put together again', () => {
  test('has the given sums, each channel in its lines', () => {
    const { scenario, split } = rootCampaign();
    const lines = {
      ...split.lines,
      acquisition: { share: 0.5, channels: { first: 0.5, second: 0.5 } },
      activities: { share: 0.5, channels: { first: 1 } },
    };
    const rebuilt = rebuildSplit(scenario, { ...split, lines }, [600, 100, 200, 60, 40], 1000);
    // First: a third of its money came from acquisition; third had none and goes there.
    expect(rebuilt.lines.acquisition.share).toBeCloseTo(0.5, 12);
    expect(rebuilt.lines.activities).toEqual({ share: 0.4, channels: { first: 1 } });
    expect([rebuilt.lines.technology.share, rebuilt.lines.contingency.share]).toEqual([0.06, 0.04]);
    expect([...schedule(scenario, rebuilt).channels].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([
      600, 100, 200,
    ]);
  });
});
