import { afterAll, describe, expect, it } from 'vitest';
import type { PlanInput } from '../../src/shared/plan.ts';
import type { RunMessage } from '../../src/shared/run.ts';
import { testLab } from '../support/testLab.ts';

const lab = testLab();
afterAll(() => lab.close());

const plan: PlanInput = {
  name: 'half and half',
  months: 18,
  initial: 100_000,
  monthly: 1000,
  paths: 4096,
  holdings: [
    { weight: 0.5, product: 'index-fund-a' },
    { weight: 0.5, product: 'time-deposit-12m' },
  ],
};

async function answer<Result>(messages: AsyncIterable<RunMessage<Result>>): Promise<Result> {
  for await (const message of messages) if (message.type === 'result') return message.result;
  throw new Error('no result');
}

describe('a closer look at a plan of the sample shelf', () => {
  it('tells what could be taken out, also on a day of one’s own', async () => {
    const { days, holdings, insuranceCap } = await answer(
      await lab.call.portfolio.liquidity({ plan, month: 9 }),
    );
    expect(days.map(({ month }) => month)).toEqual([1, 3, 6, 9, 12, 18]);
    expect(holdings.map(({ en }) => en)).toHaveLength(2);
    expect(insuranceCap).toBe(500_000);
  });

  it('tells what the bank earns, from the products’ economics', async () => {
    const { holdings, funding, paths } = await answer(await lab.call.portfolio.bank({ plan }));
    expect(paths).toBe(2048);
    expect(holdings.map(({ known, margin, feeShare }) => [known, margin, feeShare])).toEqual([
      [true, 0, 0.0012],
      [true, 0.007, 0],
    ]);
    expect(funding.map(({ termMonths }) => termMonths)).toEqual([12]);
  });

  it('tells what the outcome depends on', async () => {
    const grid = { rows: 'returns', columns: 'contributions' } as const;
    const { tornado, grid: cells } = await answer(await lab.call.portfolio.sensitivity({ plan, grid }));
    expect(tornado.map(({ factor }) => factor)).toEqual([
      'returns',
      'volatility',
      'rates',
      'fees',
      'horizon',
      'contributions',
    ]);
    expect(cells.cases.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
  });

  it('refuses a grid of one assumption against itself', async () => {
    const grid = { rows: 'returns', columns: 'returns' } as const;
    await expect(lab.call.portfolio.sensitivity({ plan, grid })).rejects.toThrow('two different assumptions');
  });
});
