import { describe, expect, test } from 'vitest';
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
const result = { matrix: { customers: [[100], [0]], kept: [[60], [0]] }, segments: [segment] };

describe('people by channel, segment and product', () => {
  test('are divided by the segment’s mix, thin where they are few', () => {
    const share = productShare(scenario, 'young', 'bond-fund-a');
    expect(share).toBeCloseTo(0.12, 12);
    expect(valueMatrix(result, scenario, 'customers', null)).toEqual([
      [{ value: 100, thin: false }],
      [{ value: 0, thin: true }],
    ]);
    expect(valueMatrix(result, scenario, 'kept', 'bond-fund-a')[0]).toEqual([
      { value: 60 * share, thin: true },
    ]);
    const all = scenario.products.reduce((sum, { id }) => sum + productShare(scenario, 'young', id), 0);
    expect(all).toBeCloseTo(1, 12);
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
