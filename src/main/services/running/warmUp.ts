import { plan, type Plan } from '../../../shared/plan.ts';
import type { ServiceContext } from '../context.ts';
import { portfolioService } from '../portfolio/index.ts';
import { createActiveRuns } from './activeRuns.ts';

/** Deposits and funds, payments in and out, rebalancing: what a first run would otherwise have to compile. */
const usual = plan.parse({
  name: 'warm-up',
  months: 60,
  initial: 100_000,
  monthly: 1000,
  withdraw: 500,
  withdrawFrom: 36,
  rebalance: 'yearly',
  holdings: [
    { weight: 0.2, deposit: { kind: 'tiered', bands: [{ from: 0, rate: 0.001 }] } },
    { weight: 0.2, deposit: { kind: 'time', termMonths: 12, rate: 0.01 } },
    { weight: 0.3, assumption: { drift: 0.03, volatility: 0.03 } },
    { weight: 0.3, assumption: { drift: 0.06, volatility: 0.2 } },
  ],
});

/** Enough for V8 to compile the hot loops; a plan with fewer is run with its own, so that its memory is taken over. */
const mostPaths = 10_000;
const rounds = 16;

/** Runs a usual plan and the first one of the file as a user would, so that the first real run is as fast as the later ones. */
export async function warmUp(context: ServiceContext): Promise<void> {
  // Nobody asked for these runs: the task bar does not show them.
  const portfolio = portfolioService({ ...context, active: createActiveRuns() });
  const run = async (played: Plan, mode: 'preview' | 'full'): Promise<void> => {
    const warming = { ...played, paths: Math.min(played.paths, mostPaths) };
    for await (const message of portfolio.simulate({ plan: warming, mode, keep: false })) void message;
  };
  await run(usual, 'full');
  const [first] = context.store.plans.list();
  if (!first) return;
  for (let again = 0; again < rounds; again += 1) await run(first.plan, 'full');
  await run(first.plan, 'preview');
}
