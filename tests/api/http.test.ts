import { TRPCClientError, createTRPCClient, httpBatchStreamLink } from '@trpc/client';
import { afterAll, describe, expect, it } from 'vitest';
import type { AppRouter } from '../../src/main/api/router.ts';
import { describeError, type ErrorReport } from '../../src/shared/errors/index.ts';
import type { PlanInput } from '../../src/shared/plan.ts';
import { testLab } from '../support/testLab.ts';

/** The procedures as the page calls them: through the fetch handler. */
const bugs: unknown[] = [];
const lab = testLab({ onBug: (error) => bugs.push(error) });
afterAll(() => lab.close());
const client = createTRPCClient<AppRouter>({
  links: [
    httpBatchStreamLink({
      url: 'http://lab/api',
      methodOverride: 'POST',
      fetch: (url, init) => lab.fetch(new Request(url as string, init as RequestInit)),
    }),
  ],
});
const plan: PlanInput = {
  name: 'p',
  months: 12,
  initial: 1000,
  paths: 2000,
  holdings: [{ weight: 1, assumption: { drift: 0.05, volatility: 0.2 } }],
};

async function reportOf(act: Promise<unknown>): Promise<ErrorReport> {
  const error: unknown = await act.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (!(error instanceof TRPCClientError)) throw new Error('not refused');
  const data = error.data as { report: ErrorReport; stack?: string };
  expect(data.stack).toBeUndefined();
  return data.report;
}

async function drain(messages: AsyncIterable<{ type: string }>): Promise<string[]> {
  const types: string[] = [];
  for await (const { type } of messages) types.push(type);
  return types;
}

describe('the fetch handler', () => {
  it('answers several calls of one moment', async () => {
    const [info, plans] = await Promise.all([client.workspace.info.query(), client.plans.list.query()]);
    expect(info.counts.plans).toBe(plans.length);
  });

  it('streams the messages of a run', async () => {
    const types = await drain(await client.portfolio.simulate.query({ plan }));
    expect(types[0]).toBe('started');
    expect(types.at(-1)).toBe('result');
  });

  it('reports an input that does not fit, with its field', async () => {
    const wrong = { plan: { ...plan, months: 0, holdings: [] } };
    const report = await reportOf(client.portfolio.simulate.query(wrong));
    expect(report).toMatchObject({ code: 'api.input', where: { field: 'plan.months' } });
    expect(report.details?.map(({ where }) => where?.field)).toEqual(['plan.months', 'plan.holdings']);
  });

  it.each([
    ['zh', ['输入有误：plan.months：数值过小', '输入有误：plan.glidePath：toMonth 须晚于 fromMonth']],
    [
      'en',
      [
        'The input is not valid: plan.months: Too small',
        'The input is not valid: plan.glidePath: toMonth lies after fromMonth',
      ],
    ],
  ] as const)(
    'says in %s alone what does not fit, in the library’s words and in its own',
    async (language, said) => {
      const wrong = { plan: { ...plan, months: 0, glidePath: { fromMonth: 5, toMonth: 3 } } };
      const { details = [] } = await reportOf(client.portfolio.simulate.query(wrong));
      const messages = details.map(({ code, values }) => describeError(code, values ?? {}, language).message);
      expect(messages.map((message, i) => message.slice(0, said[i]!.length))).toEqual(said);
      expect(messages.join()).not.toMatch(language === 'zh' ? /Too small/ : /\p{Script=Han}/u);
    },
  );

  it('reports an error of a call with its code', async () => {
    const report = await reportOf(client.plans.get.query({ id: 'nobody' }));
    expect(report).toMatchObject({ code: 'store.notFound', values: { kind: 'plan', id: 'nobody' } });
  });

  it('reports an error in the middle of a stream with its code', async () => {
    const half = { plan: { ...plan, holdings: [{ ...plan.holdings[0]!, weight: 0.5 }] } };
    const report = await reportOf(client.portfolio.simulate.query(half).then(drain));
    expect(report).toMatchObject({ code: 'plan.weights', values: { sum: 0.5 } });
  });

  it('ends a run whose reader has gone', async () => {
    const gone = new AbortController();
    const long = { plan: { ...plan, months: 480, paths: 100_000 } };
    const messages = await client.portfolio.simulate.query(long, { signal: gone.signal });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { type } of messages) {
        seen.push(type);
        if (type === 'progress') gone.abort();
      }
    })();
    await expect(reading).rejects.toThrow(/abort|cancelled/);
    const start = performance.now();
    await drain(await client.portfolio.simulate.query({ plan }));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(seen).not.toContain('result');
  });

  it('reports a request that is no JSON as an input that does not fit, and not as a bug', async () => {
    const response = await lab.fetch(new Request('http://lab/api/plans.get', { method: 'POST', body: '{' }));
    const text = await response.text();
    expect(text).not.toMatch(/\.ts:\d+/);
    expect(text).toContain('"api.input"');
    expect(bugs).toEqual([]);
  });

  it.each(['/api/nothing.here', '/api/workspace.info.more', '/api/__proto__.x'])(
    'has nothing at %s',
    async (path) => {
      expect((await lab.fetch(new Request(`http://lab${path}`))).status).toBe(404);
    },
  );

  it('serves procedures uncached and unsniffed', async () => {
    const { headers } = await lab.fetch(new Request('http://lab/api/workspace.info'));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
