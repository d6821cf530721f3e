import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import type { BundleSpec } from '../../../../src/main/engine/portfolio/bundles/bundleSpec.ts';
import type { SimulationInput } from '../../../../src/main/engine/portfolio/input.ts';
import { PathSimulation } from '../../../../src/main/engine/portfolio/pathSimulation.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { prepareReturns } from '../../../../src/main/engine/portfolio/returns/index.ts';
import { sum } from '../../../../src/main/engine/portfolio/sum.ts';
import { anyInput, fund, held, knownReturns, simulationInput } from '../support/inputs.ts';

const name = { zh: '礼包', en: 'Bundle' };
const demand = { kind: 'demand', rate: 0 } as const;

/** Half in a deposit without interest, half in a fund; six months, 1,000 yuan at once and 100 a month. */
const plan = (bundle: Partial<BundleSpec>, changes: Partial<SimulationInput> = {}): SimulationInput =>
  simulationInput({
    months: 6,
    flows: { initial: 1000, monthly: 100, withdraw: 0, withdrawFrom: 0 },
    holdings: [held(0.5, demand), held(0.5, fund())],
    bundles: [
      {
        name,
        members: [
          { holdings: [0], minimum: 600, months: 1 },
          { holdings: [1], minimum: 600, months: 2 },
        ],
        reward: { kind: 'cash', amount: 88, bankShare: 0.5 },
        times: 1,
        ...bundle,
      },
    ],
    waitingRate: 0,
    ...changes,
  });

/** Plays one path of a market that stands still, or moves as told. */
function play(input: SimulationInput, growth: readonly number[] = []): PathSimulation {
  const months = Array.from({ length: input.months }, (_month, m) => [growth[m] ?? 1]);
  const path = new PathSimulation(input, knownReturns(months));
  path.run(0);
  return path;
}

describe('a bundle', () => {
  it('is reached when every member has had its balance for its months, and rewards once', () => {
    // Each part holds 550, 600, 650, … at the ends of months 0, 1, 2, …: 600 for the second time after three months.
    const path = play(plan({}));
    expect([...path.bundles.reachedAt]).toEqual([3]);
    expect([...path.bundles.given]).toEqual([1]);
    expect([...path.bundles.cash]).toEqual([8800]);
    expect([...path.bundles.costs]).toEqual([4400]);
    expect(path.values.map((value) => value / 100)).toEqual(
      Float64Array.of(1100, 1100, 1200, 1388, 1488, 1588, 1688),
    );
  });

  it('starts its months anew where a balance falls below', () => {
    const path = play(plan({}), [1, 1, 0.5, 2, 1, 1]);
    // The fund has 600, 325, 700, 750 at the ends of months 1 to 4.
    expect([...path.bundles.reachedAt]).toEqual([5]);
  });

  it('rewards every month in which it is reached, so often at most', () => {
    expect(play(plan({ times: 3 })).bundles.cash[0]).toBe(3 * 8800);
    expect(play(plan({ times: 480 })).bundles.cash[0]).toBe(4 * 8800);
    // Not reached in months 4 and 5.
    expect(play(plan({ times: 480 }), [1, 1, 1, 0.1, 10, 1]).bundles.cash[0]).toBe(2 * 8800);
  });

  it('is never reached without a holding, whatever the minimum', () => {
    const path = play(plan({ members: [{ holdings: [], minimum: 0, months: 1 }] }));
    expect([...path.bundles.reachedAt]).toEqual([0]);
    expect(path.bundles.paidIn()).toBe(0);
  });

  it('pays a rate on top of the balance with which the month began, up to its cap', () => {
    const reward = { kind: 'rateUp', rate: 0.012, holdings: [0, 1], bankShare: 1 } as const;
    // The month that reaches it began with 1,300; the next ones with 1,400, 1,500 and 1,600.
    expect(play(plan({ reward, times: 480 })).bundles.cash[0]).toBe(130 + 140 + 150 + 160);
    const capped = { ...reward, cap: 1350 } as const;
    expect(play(plan({ reward: capped, times: 480 })).bundles.cash[0]).toBe(130 + 135 + 135 + 135);
  });

  it('gives the fees of the month back', () => {
    const withFee = { ...fund(), purchaseFee: [{ from: 0, rate: 0, flat: 2 }] } as const;
    const input = plan(
      { reward: { kind: 'feeWaiver', share: 0.5, holdings: [1], bankShare: 1 }, times: 480 },
      { holdings: [held(0.5, demand), held(0.5, withFee)] },
    );
    const path = play(input);
    // Each purchase of a month loses 2 yuan: the fund has 600 once more than 598, a month later than without.
    expect(path.feesPaid()).toBe(6 * 200);
    expect(path.bundles.reachedAt[0]).toBe(4);
    expect(path.bundles.cash[0]).toBe(3 * 100);
  });

  it('counts gifts beside the money of the plan', () => {
    const path = play(plan({ reward: { kind: 'gift', value: 300, cost: 200 } }));
    expect([path.bundles.gifts[0], path.bundles.costs[0], path.bundles.cash[0]]).toEqual([30_000, 20_000, 0]);
    expect(path.values[6]).toBe(160_000);
  });
});

/** Bundles over the holdings of any plan. */
const anyBundle = (holdings: number): fc.Arbitrary<BundleSpec> => {
  const places = fc.uniqueArray(fc.integer({ min: 0, max: holdings - 1 }), {
    minLength: 1,
    maxLength: holdings,
  });
  const bankShare = fc.constantFrom(0, 0.5, 1);
  return fc.record({
    name: fc.constant(name),
    members: fc.array(
      fc.record({
        holdings: places,
        minimum: fc.integer({ min: 0, max: 200_000 }),
        months: fc.integer({ min: 1, max: 6 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    reward: fc.oneof(
      fc.record({ kind: fc.constant('cash' as const), amount: fc.integer({ min: 0, max: 1000 }), bankShare }),
      fc.record({
        kind: fc.constant('rateUp' as const),
        rate: fc.constantFrom(0, 0.01, 0.5),
        cap: fc.integer({ min: 0, max: 100_000 }),
        holdings: places,
        bankShare,
      }),
      fc.record({
        kind: fc.constant('feeWaiver' as const),
        share: fc.constantFrom(0.3, 1),
        holdings: places,
        bankShare,
      }),
      fc.record({ kind: fc.constant('gift' as const), value: fc.nat(500), cost: fc.nat(500) }),
    ),
    times: fc.constantFrom(1, 1, 3, 480),
  });
};

const anyPlan = anyInput.chain((input) =>
  fc
    .array(anyBundle(input.holdings.length), { minLength: 1, maxLength: 3 })
    .map((bundles): SimulationInput => ({ ...input, bundles, waitingRate: 0.0005, paths: 8 })),
);

describe('in every path of any plan', () => {
  it('a bundle that rewards once rewards once, and the split adds up to the fen', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const path = new PathSimulation(input, prepareReturns(input.returns!, input.seed));
        for (let number = 0; number < input.paths; number += 1) {
          path.run(number);
          const { given, reachedAt, cash, costs } = path.bundles;
          input.bundles!.forEach(({ times, reward }, i) => {
            expect(given[i]!).toBeLessThanOrEqual(times);
            expect(given[i]! > 0).toBe(reachedAt[i]! > 0);
            expect(Number.isInteger(cash[i]!) && Number.isInteger(costs[i]!)).toBe(true);
            const owed = reward.kind === 'cash' ? given[i]! * reward.amount * 100 : cash[i];
            expect(cash[i]).toBe(owed);
          });
          const sources =
            sum(path.contributions) -
            sum(path.withdrawals) +
            path.interest() +
            path.marketGain() -
            path.feesPaid() +
            path.bundles.paidIn();
          expect(Math.abs(sources - path.values[input.months]!)).toBeLessThan(0.5);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('a bundle whose reward is worth nothing changes no figure but those of the account where it waits', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const bundle = plan({ reward: { kind: 'cash', amount: 0, bankShare: 1 } }).bundles![0]!;
        const bundles = [{ ...bundle, members: [{ holdings: [0], minimum: 0, months: 1 }] }];
        const { bundles: _bundles, ...with0 } = runInline(portfolioModel, {
          ...input,
          bundles,
          waitingRate: 0,
        });
        const { bundles: _none, ...without } = runInline(portfolioModel, input);
        expect(with0).toEqual(without);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a run with bundles', () => {
  it('tells chance, month, worth and cost', () => {
    const input = plan({ reward: { kind: 'gift', value: 300, cost: 200 } }, { paths: 64 });
    const still = { kind: 'lognormal', drift: [0], volatility: [0], correlation: [[1]] } as const;
    expect(runInline(portfolioModel, { ...input, returns: still }).bundles).toEqual([
      {
        name,
        probability: { value: 1, se: 0 },
        medianMonth: 3,
        cash: { value: 0, se: 0 },
        gifts: { value: 300, se: 0 },
        cost: { value: 200, se: 0 },
      },
    ]);
  });
});
