import { plan } from '../../../shared/plan.ts';
import { compilePlan } from '../../engine/portfolio/compilePlan.ts';
import type { ServiceContext } from '../context.ts';

/** Deposits and funds, payments in and out, rebalancing: what a first run would otherwise have to compile. */
const usual = plan.parse({
  name: 'warm-up',
  months: 60,
  initial: 100_000,
  monthly: 1000,
  withdraw: 500,
  withdrawFrom: 36,
  paths: 4096,
  rebalance: 'yearly',
  holdings: [
    { weight: 0.2, deposit: { kind: 'tiered', bands: [{ from: 0, rate: 0.001 }] } },
    { weight: 0.2, deposit: { kind: 'time', termMonths: 12, rate: 0.01 } },
    { weight: 0.3, assumption: { drift: 0.03, volatility: 0.03 } },
    { weight: 0.3, assumption: { drift: 0.06, volatility: 0.2 } },
  ],
});

/** Has the workers start, and compile the kernel and the usual models, before anybody waits for them. */
export async function warmUp(pool: ServiceContext['pool']): Promise<void> {
  await pool.runModel(
    'portfolio',
    compilePlan(usual, { product: () => undefined, seriesGrowth: () => undefined }),
  );
}
