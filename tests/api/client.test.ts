import { afterAll, describe, expect, it } from 'vitest';
import type { ClientCase } from '../../src/shared/clientCase.ts';
import type { RunMessage } from '../../src/shared/run.ts';
import { defaultSettings } from '../../src/shared/defaultSettings.ts';
import { testLab } from '../support/testLab.ts';

const lab = testLab();
afterAll(() => lab.close());

const asked: ClientCase = {
  profile: { level: 3, assessedOn: '2026-01-15', age: 38, careTaken: false },
  lifeStage: 'growingFamily',
  goal: 'education',
  target: 120_000,
  months: 24,
  initial: 100_000,
  monthly: 500,
  parts: [
    { product: 'tiered-savings', weight: 0.5 },
    { product: 'bond-fund-a', weight: 0.5 },
  ],
  seed: 4,
  paths: 1000,
};

async function answer<Result>(messages: AsyncIterable<RunMessage<Result>>): Promise<Result> {
  for await (const message of messages) if (message.type === 'result') return message.result;
  throw new Error('no result');
}
const simulate = async (change: Partial<ClientCase> = {}) =>
  answer(await lab.call.client.simulate({ case: { ...asked, ...change } }));
const refused = (change: Partial<ClientCase>): Promise<unknown> =>
  simulate(change).then(
    () => 'no refusal',
    (error: { code?: string; cause?: { code?: string } }) => error.cause?.code ?? error.code,
  );

/** Names of all fields in an answer, however deep. */
const fieldsOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => [key, ...fieldsOf(one)])
    : [];

describe('client mode', () => {
  it('answers nothing of what the bank earns', async () => {
    const fall = { case: asked, holding: 1, fall: 0.03, months: 3 };
    const answers = [await simulate(), await answer(await lab.call.client.companion(fall))];
    const view = await answer(
      await lab.call.portfolio.bank({
        plan: {
          name: 'the bank’s own',
          startDate: '2026-07-01',
          months: 24,
          initial: 100_000,
          paths: 1000,
          holdings: [...asked.parts],
        },
      }),
    );
    const own = new Set(
      fieldsOf(view).filter((key) =>
        /margin|feeIncome|feeShare|averageBalance|rewardCost|bundleCost|net$/i.test(key),
      ),
    );
    expect(own.size).toBeGreaterThan(4);
    const told = answers.flatMap(fieldsOf).filter((key) => own.has(key));
    expect(told).toEqual([]);
  });

  it('knows the day and the rule in force', async () => {
    const { today, rule } = await lab.call.client.today();
    expect([today, rule.validMonths, rule.careAge]).toEqual(['2026-07-01', 12, 65]);
  });

  it('simulates a suitable combination with its goal, raised from today’s money', async () => {
    const { goals, paths, seed, startDate } = await simulate();
    expect({ paths, seed, startDate }).toEqual({ paths: 1000, seed: 4, startDate: '2026-07-01' });
    expect(goals).toHaveLength(1);
    expect(goals[0]).toMatchObject({
      label: 'education',
      date: '2028-07-01',
      asked: 120_000,
      money: 'today',
    });
    expect(goals[0]!.amount).toBeCloseTo(120_000 * 1.02 ** 2, 0);
  });

  it('refuses what lies above the client’s level, whatever the screen did', async () => {
    expect(await refused({ parts: [{ product: 'equity-fund-a', weight: 1 }] })).toBe('suitability.above');
    expect(await refused({ profile: { ...asked.profile, assessedOn: '2025-01-01' } })).toBe(
      'suitability.expired',
    );
    const senior = { ...asked.profile, age: 70, level: 4 };
    expect(await refused({ profile: senior, parts: [{ product: 'equity-fund-a', weight: 1 }] })).toBe(
      'suitability.care',
    );
  });

  it('obeys the rule that compliance has saved', async () => {
    const strict = defaultSettings.suitability.map((rule) => ({ ...rule, validMonths: 1 }));
    await lab.call.workspace.saveSettings({ ...defaultSettings, suitability: strict });
    expect(await refused({})).toBe('suitability.expired');
    await lab.call.workspace.saveSettings(defaultSettings);
  });
});

describe('plans side by side', () => {
  it('answers for the plans of the file, and a preview with fewer paths', async () => {
    const [a, b] = (await lab.call.plans.list()).map(({ plan }) => ({ ...plan, months: 6, paths: 3000 }));
    const full = await answer(await lab.call.plans.compare({ plans: [a!, b!] }));
    expect([full.paths, full.results.length, full.pairs.length]).toEqual([3000, 2, 1]);
    const preview = await answer(await lab.call.plans.compare({ plans: [a!, b!], mode: 'preview' }));
    expect(preview.paths).toBe(2048);
  });
});
