import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headCounts } from '../../../src/shared/campaignResult.ts';
import type { CampaignInput } from '../../../src/main/engine/campaign/input.ts';
import { campaignModel } from '../../../src/main/engine/campaign/campaignModel.ts';
import { createWorth, valueCampaign } from '../../../src/main/engine/campaign/path/valueCampaign.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { randomCampaign } from './support/randomCampaign.ts';
import { plainScenario, plainSplit, playPaths } from './support/scenario.ts';

describe('the worth of a channel', () => {
  test('adds up over the channels to that of the campaign, technology’s cost apart, in every path', () => {
    fc.assert(
      fc.property(randomCampaign, ({ scenario, split }) => {
        playPaths(scenario, split, 2, (state, compiled) => {
          const whole = createWorth(state.channels);
          valueCampaign(compiled, state, whole);
          let [value, cost] = [0, 0];
          for (const channel of whole.channels) {
            value += channel.value;
            cost += channel.cost;
          }
          for (let week = 0; week < compiled.weeks; week += 1) {
            cost += compiled.schedule.technology[week]! * compiled.economics.discount[week]!;
          }
          expect(Math.abs(value - whole.value)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(whole.value)));
          expect(Math.abs(cost - whole.cost)).toBeLessThanOrEqual(1e-9 * (1 + whole.cost));
        });
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test('is the campaign’s own where there is one channel and no technology', () => {
    const scenario = plainScenario();
    const result = runInline(campaignModel, { scenario, split: plainSplit(100_000) });
    const { probability, p5, p25, p50, p75, p95 } = result.payback;
    expect(result.channels[0]).toMatchObject({
      npv: result.npv,
      roi: result.roi,
      payback: { probability, p5, p25, p50, p75, p95 },
    });
  });

  test('people by week add up to those of the campaign', () => {
    const [{ scenario, split }] = fc.sample(randomCampaign, { seed: 5, numRuns: 1 }) as [CampaignInput];
    const result = runInline(campaignModel, { scenario, split });
    for (const head of headCounts) {
      const weeks = result.weekly.reduce((sum, week) => sum + week.heads[head], 0);
      expect(weeks).toBeCloseTo(result.heads[head].mean.value, 6);
    }
  });
});
