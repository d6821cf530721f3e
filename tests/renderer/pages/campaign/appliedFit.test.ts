import { describe, expect, test } from 'vitest';
import type { FittedResponse } from '../../../../src/shared/campaignResult.ts';
import { steadyResponses } from '../../../../src/main/engine/campaign/steadyResponse.ts';
import { sampleWorkspace } from '../../../../src/main/sample/index.ts';
import { unitsPerYuan, withFittedResponse } from '../../../../src/renderer/pages/campaign/fit/appliedFit.ts';

const { scenario } = sampleWorkspace().campaigns[0]!;
const figure = (value: number) => ({ value, se: 0 });
const fit: FittedResponse = {
  channel: 'history',
  weeks: 80,
  identified: true,
  problems: [],
  parameters: {
    base: figure(5),
    top: figure(90),
    half: figure(12_000),
    slope: figure(1.4),
    retention: figure(0.35),
  },
  residualSd: 0,
  rSquared: 1,
  points: [],
  curve: [],
};

describe('a fitted response put into a channel', () => {
  test('brings the accounts that the fitted curve says, at every spend, in every unit', () => {
    const curves = steadyResponses(scenario);
    for (const { id } of scenario.channels) {
      const curve = curves.find(({ channel }) => channel === id)!;
      const applied = withFittedResponse(scenario, id, fit, curve, 'fitted')!;
      const after = steadyResponses(applied, { [id]: 40_000 }).find(({ channel }) => channel === id)!;
      for (const { spend, accounts } of after.points.slice(1)) {
        const expected = (90 * spend ** 1.4) / (12_000 ** 1.4 + spend ** 1.4);
        expect(Math.abs(accounts / expected - 1)).toBeLessThan(1e-9);
      }
      const channel = applied.channels.find((candidate) => candidate.id === id)!;
      expect(channel.carryOver).toEqual({ kind: 'geometric', retention: 0.35 });
      expect(channel.basis).toEqual({ mark: 'own', note: 'fitted' });
    }
  });

  test('is refused where nothing was fitted, or money buys no units', () => {
    const [curve] = steadyResponses(scenario);
    const id = scenario.channels[0]!.id;
    expect(withFittedResponse(scenario, id, { ...fit, parameters: null }, curve!, '')).toBeNull();
    expect(withFittedResponse(scenario, 'nobody', fit, curve!, '')).toBeNull();
    expect(unitsPerYuan({ cost: { kind: 'partner', weeklyFee: 1, price: 2 } })).toBeNull();
  });
});
