import { describe, expect, test } from 'vitest';
import { withChannelMix } from '../../../../src/renderer/pages/campaign/plan/mixEdits.ts';
import { sampleWorkspace } from '../../../../src/main/sample/index.ts';
import {
  productShare,
  segmentConversion,
  valueMatrix,
} from '../../../../src/renderer/pages/campaign/results/matrices.ts';

const { scenario } = sampleWorkspace().campaigns[0]!;
const figure = (value: number) => ({ value, se: 0 });
const segment = {
  id: 'young',
  name: { zh: '青年', en: 'Young' },
  size: 10,
  heads: {
    reach: figure(1000),
    clicks: figure(100),
    accounts: figure(20),
    customers: figure(10),
    kept: figure(0),
  },
};
const result = {
  matrix: { customers: [[100], [0]], kept: [[60], [0]] },
  channels: [{ id: 'branch' }, { id: 'sms' }],
  segments: [segment],
};

describe('people by channel, segment and product', () => {
  test('are divided by the segment’s mix, thin where they are few', () => {
    const share = productShare(scenario, 'branch', 'young', 'bond-fund-a');
    expect(share).toBeCloseTo(0.12, 12);
    expect(valueMatrix(result, scenario, 'customers', null)).toEqual([
      [{ value: 100, thin: false }],
      [{ value: 0, thin: true }],
    ]);
    expect(valueMatrix(result, scenario, 'kept', 'bond-fund-a')[0]).toEqual([
      { value: 60 * share, thin: true },
    ]);
    const all = scenario.products.reduce(
      (sum, { id }) => sum + productShare(scenario, 'branch', 'young', id),
      0,
    );
    expect(all).toBeCloseTo(1, 12);
  });

  test('differ by channel where it sells another mix', () => {
    const shares = {
      'tiered-savings': 0.1,
      'time-deposit-36m': 0.2,
      'payroll-wealth': 0.4,
      'bond-fund-a': 0.3,
    };
    const ofBranch = withChannelMix(scenario, 'branch', undefined, shares);
    const cells = valueMatrix(
      { ...result, matrix: { customers: [[100], [100]], kept: [[60], [50]] } },
      ofBranch,
      'customers',
      'bond-fund-a',
    );
    expect(cells.map(([cell]) => cell!.value)).toEqual([30, 12]);
  });

  test('a rate of nobody is no rate', () => {
    expect(valueMatrix(result, scenario, 'rate', null)).toEqual([
      [{ value: 0.6, thin: false }],
      [{ value: null, thin: true }],
    ]);
    expect(segmentConversion(segment, 'account')).toBe(0.2);
    expect(segmentConversion(segment, 'kept')).toBe(0);
    expect(
      segmentConversion({ ...segment, heads: { ...segment.heads, customers: figure(0) } }, 'kept'),
    ).toBeNull();
  });
});
