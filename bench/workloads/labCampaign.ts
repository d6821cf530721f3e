import type { CampaignInput } from '../../src/main/engine/campaign/input.ts';
import type { Contestant, Outcome } from '../support/contestant.ts';
import { labPool } from '../support/labPool.ts';

/** The program's whole answer to a campaign, on so many workers. */
export function labCampaign(threads: number, input: CampaignInput): Contestant {
  const pool = labPool(threads);
  const run = async (): Promise<Outcome> => {
    const begin = performance.now();
    const { heads, npv, channels } = await pool.runModel('campaign', input);
    const seconds = (performance.now() - begin) / 1000;
    const paused = channels.reduce((sum, { pause }) => sum + pause.weeks.mean.value, 0);
    const figures = [heads.customers.mean, heads.kept.mean, npv.p5, npv.p50, npv.p95].map(
      ({ value }) => value,
    );
    return { seconds, figures: [...figures, paused] };
  };
  return {
    name: `Product Lab, ${threads} ${threads === 1 ? 'worker' : 'workers'}`,
    prepare: () => run().then(() => undefined),
    run,
    close: () => pool.close(),
  };
}
