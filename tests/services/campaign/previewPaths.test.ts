import { describe, expect, it } from 'vitest';
import { previewPaths } from '../../../src/main/services/campaign/previewPaths.ts';
import { sampleScenarios } from '../../../src/main/sample/outreach/scenarios.ts';
import type { CampaignScenario } from '../../../src/shared/campaign.ts';

const sample = sampleScenarios()[0]!.scenario;
const weeks = (count: number): CampaignScenario => ({
  ...sample,
  phases: [{ kind: 'push', weeks: count, intensity: 1 }],
});

describe('paths of a campaign preview', () => {
  it.each([
    ['the sample', sample, 1, 512],
    ['the sample, two splits', sample, 2, 256],
    ['the sample, four splits', sample, 4, 128],
    ['52 weeks', weeks(52), 1, 256],
    ['156 weeks', weeks(156), 1, 128],
    ['four weeks', weeks(4), 1, 512],
    ['a scenario of 100 paths', { ...sample, paths: 100 }, 1, 100],
  ] as const)('%s', (_name, scenario, splits, expected) => {
    expect(previewPaths(scenario, splits)).toBe(expected);
  });
});
