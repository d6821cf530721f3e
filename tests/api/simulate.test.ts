import { afterAll, describe, expect, it } from 'vitest';
import type { PlanInput } from '../../src/shared/plan.ts';
import type { RunMessage } from '../../src/shared/run.ts';
import type { SimulationResult } from '../../src/shared/simulation.ts';
import { testLab } from '../support/testLab.ts';

const lab = testLab();
afterAll(() => lab.close());

const plan: PlanInput = {
  name: 'half and half',
  months: 24,
  initial: 100_000,
  monthly: 1000,
  paths: 4096,
  holdings: [
    { weight: 0.5, assumption: { drift: 0.06, volatility: 0.15 } },
    { weight: 0.5, deposit: { kind: 'time', termMonths: 12, rate: 0.0095 } },
  ],
};

async function collect<Result>(messages: AsyncIterable<RunMessage<Result>>) {
  const all: RunMessage<Result>[] = [];
  for await (const message of messages) all.push(message);
  const last = all.at(-1);
  if (last?.type !== 'result') throw new Error('no result');
  return { all, result: last.result };
}

const simulate = async (asked: {
  plan: PlanInput;
  mode?: 'preview' | 'full';
  keep?: boolean;
  planId?: string;
}) => collect<SimulationResult>(await lab.call.portfolio.simulate(asked));

describe('portfolio.simulate', () => {
  it('starts, tells its progress and ends with the result', async () => {
    const { all, result } = await simulate({ plan });
    expect(all[0]).toMatchObject({ type: 'started', total: 4096 });
    expect(all.slice(1, -1).every(({ type }) => type === 'progress')).toBe(true);
    expect(result).toMatchObject({
      name: 'half and half',
      paths: 4096,
      months: 24,
      partial: false,
      paidIn: 124_000,
    });
    expect(result.fan).toHaveLength(25);
  });

  it('previews with 2,048 paths, or all where the plan has fewer', async () => {
    expect((await simulate({ plan, mode: 'preview' })).result.paths).toBe(2048);
    expect((await simulate({ plan: { ...plan, months: 480 }, mode: 'preview' })).result.paths).toBe(2048);
    expect((await simulate({ plan: { ...plan, paths: 100 }, mode: 'preview' })).result.paths).toBe(100);
  });

  it('gives the same digits with 1, 2 and 4 workers', async () => {
    const results = [];
    for (const threads of [1, 2, 4]) {
      const own = testLab({ threads, sample: false });
      results.push((await collect(await own.call.portfolio.simulate({ plan }))).result);
      await own.close();
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it.each(['conservative', 'balanced', 'growth'])('runs the sample plan %s', async (id) => {
    const saved = await lab.call.plans.get({ id });
    const { result } = await simulate({ plan: { ...saved.plan, paths: 1000 } });
    expect(result.terminal.p5.value).toBeLessThan(result.terminal.p95.value);
  });

  it('keeps a run in the file where it is asked to', async () => {
    const { all, result } = await simulate({ plan, keep: true, planId: 'growth' });
    const [info] = await lab.call.runs.list();
    expect(info).toMatchObject({
      id: all[0]!.runId,
      kind: 'plan',
      subject: 'growth',
      paths: 4096,
      partial: false,
    });
    expect((await lab.call.runs.get({ id: info!.id })).result).toEqual(result);
  });

  it('names what is wrong with a plan', async () => {
    const bad = { ...plan, holdings: [{ weight: 0.4, product: 'time-deposit-12m' }] };
    await expect(simulate({ plan: bad })).rejects.toMatchObject({ code: 'plan.weights' });
  });

  it('stops by number with what is done by then', async () => {
    // Short enough that the fan is exact in both: longer runs of so many paths count theirs in cells.
    const long = { ...plan, months: 96, paths: 500_000 };
    const messages: RunMessage<SimulationResult>[] = [];
    for await (const message of await lab.call.portfolio.simulate({ plan: long })) {
      messages.push(message);
      if (message.type === 'progress') await lab.call.runs.cancel({ runId: message.runId });
    }
    const last = messages.at(-1);
    if (last?.type !== 'result') throw new Error('no result');
    expect(last.result.partial).toBe(true);
    expect(last.result.paths).toBeLessThan(500_000);
    const { result } = await simulate({ plan: { ...long, paths: last.result.paths } });
    expect({ ...last.result, partial: false }).toEqual(result);
  });
});
