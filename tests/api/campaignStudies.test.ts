import { afterAll, describe, expect, it } from 'vitest';
import type { RunMessage } from '../../src/shared/run.ts';
import { plainScenario, plainSplit } from '../engine/campaign/support/scenario.ts';
import { testLab } from '../support/testLab.ts';

const lab = testLab({ sample: false });
afterAll(() => lab.close());

const scenario = plainScenario({
  phases: [{ kind: 'push', weeks: 4 }],
  channels: ['mail', 'radio'].map((id) => ({
    id,
    name: id,
    cost: { kind: 'perThousand' as const, price: 100 },
    capacity: 50_000,
    response: { kind: 'hill' as const },
  })),
  funnel: ['mail', 'radio'].map((channel) => ({
    channel,
    click: { low: 0.02, likely: 0.1, high: 0.2 },
    account: 0.2,
    product: 0.5,
    kept: 0.8,
  })),
});
const split = plainSplit(20_000, ['mail', 'radio'], {
  lines: {
    acquisition: { share: 1, channels: { mail: 0.8, radio: 0.2 } },
    activities: { share: 0 },
    technology: { share: 0 },
    contingency: { share: 0 },
  },
});

const aims = [
  {
    id: 'customers',
    name: { zh: '客户', en: 'Customers' },
    measure: 'customers' as const,
    goal: 500,
    sense: 'atLeast' as const,
  },
];

async function resultOf<Result>(messages: AsyncIterable<RunMessage<Result>>): Promise<Result> {
  for await (const message of messages) if (message.type === 'result') return message.result;
  throw new Error('no result');
}

describe('campaign studies', () => {
  it('finds a better split', async () => {
    const result = await resultOf(
      await lab.call.campaign.allocate({ scenario, split, request: { draws: 4 } }),
    );
    expect(result.improved).toBe(true);
    expect(result.best).toBeGreaterThan(result.start);
    // The two channels are alike, so each should have half.
    const [mail, radio] = result.parts;
    expect(mail!.best / radio!.best).toBeCloseTo(1, 1);
  });

  it('tells what drives the outcome', async () => {
    const asked = { scenario, split, request: { measure: 'customers' as const, paths: 100 } };
    const result = await resultOf(await lab.call.campaign.drivers(asked));
    expect(result.drivers.map(({ kind }) => kind)).toEqual(['click', 'click']);
  });

  it('tells what each rule is worth', async () => {
    const review = [{ kind: 'pauseOnCac' as const, cap: 20, window: 1, weeks: 1 }];
    const ruled = { ...scenario, review: plainScenario({ review }).review };
    const request = { paths: 32 };
    const result = await resultOf(await lab.call.campaign.ruleWorth({ scenario: ruled, split, request }));
    expect(result.rules).toHaveLength(1);
    expect(result.all.effect).toEqual(result.rules[0]!.effect);
  });

  it('searches a pause rule', async () => {
    const request = { caps: [20, 80], weeks: [1], resumeAfter: [2], paths: 32 };
    const result = await resultOf(await lab.call.campaign.searchRules({ scenario, split, request }));
    expect(result.tried).toHaveLength(2);
    expect(result.paths).toBe(32);
  });

  it('says that a split beats itself never, always ties, and beats a dominated one always', async () => {
    const lines = {
      acquisition: { share: 0.5, channels: { mail: 0.8, radio: 0.2 } },
      activities: { share: 0 },
      technology: { share: 0.5 },
      contingency: { share: 0 },
    };
    // The same money in the same channels, and as much again for technology that lifts nothing.
    const dominated = plainSplit(40_000, [], { name: 'Dominated', lines });
    const splits = [split, { ...split, name: 'Copy' }, dominated];
    const { pairs, paths } = await resultOf(
      await lab.call.splits.compare({ scenario: { ...scenario, paths: 300 }, splits }),
    );
    const npv = (first: number, second: number) =>
      pairs
        .find((pair) => pair.first === first && pair.second === second)!
        .measures.find(({ measure }) => measure === 'npv')!;
    expect(paths).toBe(300);
    const itself = npv(0, 1);
    expect([itself.first, itself.tie, itself.second].map(({ value, se }) => [value, se])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
    ]);
    expect(itself.difference!.mean).toEqual({ value: 0, se: 0 });
    for (const better of [npv(0, 2), npv(1, 2)]) {
      expect([better.first.value, better.tie.value, better.second.value]).toEqual([1, 0, 0]);
      expect(better.difference!.mean.value).toBeCloseTo(20_000, 6);
    }
  });

  it('refuses by name what does not fit', async () => {
    const request = { locked: ['tv'] };
    await expect(async () =>
      resultOf(await lab.call.campaign.allocate({ scenario, split, request })),
    ).rejects.toThrow(/tv/);
  });

  it('gives the same digits with 1 and 2 workers', async () => {
    const answers = [];
    for (const threads of [1, 2]) {
      const own = testLab({ threads, sample: false });
      answers.push({
        campaign: await resultOf(
          await own.call.campaign.simulate({ scenario: { ...scenario, paths: 500 }, split }),
        ),
        comparison: await resultOf(
          await own.call.splits.compare({
            scenario: { ...scenario, paths: 200 },
            splits: [split, plainSplit(20_000)],
          }),
        ),
        allocation: await resultOf(
          await own.call.campaign.allocate({ scenario, split, request: { draws: 4, checkPaths: 130 } }),
        ),
        aimed: await resultOf(
          await own.call.campaign.allocate({
            scenario: { ...scenario, targets: aims },
            split,
            request: { draws: 12, target: 'customers', least: true, confidence: 0.6, checkPaths: 130 },
          }),
        ),
        challenge: await resultOf(
          await own.call.splits.challenge({ scenario, splits: [split, plainSplit(20_000)], paths: 100 }),
        ),
      });
      await own.close();
    }
    expect(answers[1]).toEqual(answers[0]);
  });
});
