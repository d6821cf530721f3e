import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createTRPCClient, httpBatchStreamLink } from '@trpc/client';
import { createLab, type Lab } from '../../src/main/api/createLab.ts';
import type { AppRouter } from '../../src/main/api/router.ts';
import type { Plan } from '../../src/shared/plan.ts';
import { median } from '../support/measure.ts';
import type { Section } from '../support/section.ts';

type Client = ReturnType<typeof createTRPCClient<AppRouter>>;

/** The page's way to the handler, without a network between. */
function clientOf(lab: Lab): Client {
  const link = httpBatchStreamLink({
    url: 'http://lab/api',
    methodOverride: 'POST',
    maxItems: 1,
    fetch: (url, init) => lab.fetch(new Request(url as string, init as RequestInit)),
  });
  return createTRPCClient<AppRouter>({ links: [link] });
}

interface Timed {
  readonly milliseconds: number;
  readonly paths: number;
  /** Longest time that the main thread did not come round, milliseconds. */
  readonly blocked: number;
}

async function timed(client: Client, plan: Plan, mode: 'preview' | 'full'): Promise<Timed> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const begin = performance.now();
  let paths = 0;
  for await (const message of await client.portfolio.simulate.query({ plan, mode })) {
    if (message.type === 'result') ({ paths } = message.result);
  }
  const milliseconds = performance.now() - begin;
  delay.disable();
  return { milliseconds, paths, blocked: delay.max / 1e6 - 1 };
}

function row(name: string, runs: readonly Timed[], full: number): string {
  const of = (key: 'milliseconds' | 'blocked'): number =>
    median(runs.map((run) => run[key]).toSorted((a, b) => a - b));
  const time = of('milliseconds');
  const share = `${((100 * time) / full).toFixed(0)}%`;
  return `| ${name} | ${runs[0]!.paths.toLocaleString('en')} | ${time.toFixed(0)} ms | ${share} | ${of('blocked').toFixed(1)} ms |`;
}

/** What dragging a slider costs: the sample plan's preview through the handler, against its full run. */
export const preview: Section = {
  name: 'preview',
  async run(rounds) {
    const folder = mkdtempSync(join(tmpdir(), 'lab-bench-'));
    const lab = createLab({ databaseFile: join(folder, 'bench.sqlite'), threads: 2 });
    const client = clientOf(lab);
    const { plan } = (await lab.call.plans.list())[0]!;
    const full = { ...plan, paths: 100_000 };
    await timed(client, full, 'full');
    for (let round = 0; round < 5; round += 1) await timed(client, full, 'preview');
    const runs = { preview: [] as Timed[], full: [] as Timed[] };
    for (let round = 0; round < rounds; round += 1) {
      runs.full.push(await timed(client, full, 'full'));
      // A preview takes so little that one of them says nothing.
      for (let again = 0; again < 5; again += 1) runs.preview.push(await timed(client, full, 'preview'));
    }
    await lab.close();
    rmSync(folder, { recursive: true });
    const whole = median(runs.full.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b));
    return [
      '### Preview: the sample plan through the handler, from the request to the data of its charts',
      '',
      `${plan.holdings.length} holdings, ${plan.months} months. Blocked: the longest time that the main thread, the page’s decoding included, did not come round, median over the runs.`,
      '',
      '| | paths | median | share | blocked |',
      '|---|---:|---:|---:|---:|',
      row('preview, quasi-random', runs.preview, whole),
      row('full run', runs.full, whole),
    ].join('\n');
  },
};
