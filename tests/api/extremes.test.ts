import { afterAll, describe, expect, it } from 'vitest';
import { defaultSteps } from '../../src/shared/sensitivity.ts';
import { extreme, twelve } from '../support/extremePlan.ts';
import { resultOf } from '../support/resultOf.ts';
import { testLab } from '../support/testLab.ts';

const lab = testLab();
afterAll(() => lab.close());

/** Every number inside an answer, with its place. */
function* numbersIn(value: unknown, place = ''): Generator<readonly [string, number]> {
  if (typeof value === 'number') yield [place, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* numbersIn(inner, `${place}.${key}`);
}
const notFinite = (answer: unknown): readonly string[] =>
  [...numbersIn(answer)].filter(([, value]) => !Number.isFinite(value)).map(([place]) => place);

describe.each([['one product'], ['twelve products']] as const)('%s', (count) => {
  const products = count === 'one product' ? ['equity-fund-a'] : twelve;

  describe.each([1, 480])('over %i months', (months) => {
    it.each([1, 1e9])('with %d yuan: every figure is a number, and no money is lost', async (initial) => {
      const plan = extreme(products, months, initial);
      const result = await resultOf(lab.call.portfolio.simulate({ plan }));
      expect(notFinite(result)).toEqual([]);
      expect(result.fan).toHaveLength(months + 1);
      const { paidIn, withdrawn, interest, market, fees, rewards, tax } = result.split;
      const kept = paidIn - withdrawn.value + interest.value + market.value - fees.value;
      const end = result.terminal.mean.value;
      // To the fen, and to the last digits of sums of ten thousands of millions.
      expect(Math.abs(kept + rewards.value - tax.value - end)).toBeLessThan(0.005 + 1e-10 * (paidIn + end));
      expect(paidIn).toBe(initial);
      expect(end).toBeGreaterThan(0);

      const asked = { plan, steps: defaultSteps, grid: { rows: 'returns', columns: 'horizon' } } as const;
      const looks = [
        await resultOf(lab.call.portfolio.liquidity({ plan })),
        await resultOf(lab.call.portfolio.bank({ plan })),
        await resultOf(lab.call.portfolio.sensitivity(asked)),
        await resultOf(lab.call.portfolio.wealth({ plan })),
      ];
      for (const look of looks) expect(notFinite(look)).toEqual([]);
    });
  });
});
