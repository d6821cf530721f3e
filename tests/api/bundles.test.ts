import { afterAll, describe, expect, it } from 'vitest';
import { bundle } from '../../src/shared/bundle.ts';
import { plan } from '../../src/shared/plan.ts';
import type { RunMessage } from '../../src/shared/run.ts';
import type { SimulationResult } from '../../src/shared/simulation.ts';
import { testLab } from '../support/testLab.ts';

const lab = testLab();
afterAll(() => lab.close());

const mine = bundle.parse({
  id: 'mine',
  name: { zh: '礼包', en: 'Bundle' },
  members: [
    { product: 'tiered-savings', minimum: 50_000, months: 2 },
    { kind: 'fund', minimum: 20_000 },
  ],
  reward: { kind: 'cash', amount: 188 },
});

const combination = plan.parse({
  name: 'with a bundle',
  months: 12,
  initial: 100_000,
  paths: 64,
  bundles: ['mine'],
  holdings: [
    { weight: 0.6, product: 'tiered-savings' },
    { weight: 0.4, product: 'bond-fund-a' },
  ],
});

async function resultOf(messages: AsyncIterable<RunMessage<SimulationResult>>): Promise<SimulationResult> {
  for await (const message of messages) if (message.type === 'result') return message.result;
  throw new Error('no result');
}

const simulate = async () =>
  resultOf(await lab.call.portfolio.simulate({ plan: combination, mode: 'full', keep: false }));

describe('bundles of the file', () => {
  it('come with the sample, are saved, played by id, and stay while a plan needs them', async () => {
    const sample = await lab.call.bundles.list();
    expect(sample.length).toBeGreaterThan(2);
    expect(sample.every(({ synthetic }) => synthetic)).toBe(true);
    expect(await lab.call.bundles.save(mine)).toEqual(mine);

    const { bundles, split } = await simulate();
    expect(bundles).toMatchObject([
      { name: mine.name, probability: { value: 1 }, medianMonth: 2, cash: { value: 188 } },
    ]);
    expect(split.rewards.value).toBe(188);

    const { id } = await lab.call.plans.save({ plan: combination });
    await expect(lab.call.bundles.remove({ id: 'mine' })).rejects.toMatchObject({
      cause: { code: 'bundle.inUse', values: { plans: 'with a bundle' } },
    });
    await lab.call.plans.remove({ id });
    await lab.call.bundles.remove({ id: 'mine' });
    await expect(simulate()).rejects.toMatchObject({ code: 'plan.unknownBundle' });
  });

  it('refuse a reward for a member that is not there', () => {
    const wrong = { ...mine, reward: { kind: 'feeWaiver', member: 2 } };
    expect(bundle.safeParse(wrong).success).toBe(false);
  });
});
