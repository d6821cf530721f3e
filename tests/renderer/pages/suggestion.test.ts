import { expect, test } from 'vitest';
import { mixPlan } from '../../../src/renderer/pages/suggestion/mixPlan.ts';
import { plan } from '../../../src/shared/plan.ts';
import type { SuggestionPart } from '../../../src/shared/suggestion.ts';

const present = plan.parse({
  name: 'present',
  months: 12,
  initial: 1000,
  holdings: [
    { weight: 0.5, deposit: { kind: 'demand', rate: 0.0005 }, finalWeight: 0.2 },
    { weight: 0.5, product: 'bond-fund-a', finalWeight: 0.8 },
  ],
  glidePath: { fromMonth: 0, toMonth: 12 },
});
const part = { name: { zh: '一', en: 'one' } } as SuggestionPart;
const parts = [part, { ...part, product: 'bond-fund-a' }, { ...part, product: 'money-fund' }];

test('a mix becomes a plan whose shares add up to 1, without what belonged to the old shares', () => {
  const mixed = plan.parse(mixPlan(present, 'mixed', parts, [1 / 3, 1 / 3, 1 / 3]));
  expect(mixed.glidePath).toBeUndefined();
  expect(mixed.holdings).toEqual([
    { weight: 0.3334, deposit: { kind: 'demand', rate: 0.0005 } },
    { weight: 0.3333, product: 'bond-fund-a' },
    { weight: 0.3333, product: 'money-fund' },
  ]);
  expect(mixPlan(present, 'mixed', parts, [0, 1, 0]).holdings).toEqual([
    { weight: 1, product: 'bond-fund-a' },
  ]);
});
