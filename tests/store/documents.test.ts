import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignFile } from '../../src/shared/campaign.ts';
import { type PlanInput, plan } from '../../src/shared/plan.ts';
import type { Product } from '../../src/shared/product.ts';
import { defaultSettings } from '../../src/shared/defaultSettings.ts';
import { testStore } from '../support/testStore.ts';
import { codeOf, errorOf, planInput, splitInput } from './support/fixtures.ts';

const deposit: Product = {
  id: 'time-1y',
  name: { zh: '一年定期', en: '1-year time deposit' },
  family: 'liability',
  tier: 'basic',
  riskLevel: 1,
  synthetic: true,
  bank: { margin: 0.01, feeShare: 0, rewardCost: 0 },
  terms: [
    {
      effectiveFrom: '2025-01-01',
      conditions: {
        kind: 'timeDeposit',
        termMonths: 12,
        rate: 0.0095,
        demandRate: 0.0005,
        renewal: 'renew',
        minimum: 50,
      },
    },
  ],
};

describe('plans', () => {
  it('are kept with their defaults filled in, their mark and their times', () => {
    const store = testStore();
    const first = store.plans.save({ content: planInput });
    store.clock.tick();
    const changed = store.plans.save({ id: first.id, content: { ...planInput, months: 60 } });
    expect(first).toEqual({
      id: first.id,
      plan: plan.parse(planInput),
      synthetic: false,
      createdAt: '2026-07-01T08:00:00.000Z',
      updatedAt: '2026-07-01T08:00:00.000Z',
    });
    expect(changed).toEqual({
      ...first,
      plan: { ...first.plan, months: 60 },
      updatedAt: '2026-07-01T08:00:01.000Z',
    });
    expect(store.plans.get(first.id)).toEqual(changed);
  });

  it('saved again as they are stay as they are', () => {
    const store = testStore();
    const saved = store.plans.save({ content: planInput });
    store.clock.tick();
    expect(store.plans.save({ id: saved.id, content: planInput })).toEqual(saved);
  });

  it('are listed in the order in which they were made, whatever is changed later', () => {
    const store = testStore();
    const ids = ['c', 'a', 'b'].map((id) => store.plans.save({ id, content: { ...planInput, name: id } }).id);
    store.plans.save({ id: 'c', content: { ...planInput, name: 'C' } });
    expect(store.plans.list().map(({ id }) => id)).toEqual(ids);
  });

  it('are copied and renamed; a copy of a sample is a sample still', () => {
    const store = testStore();
    const sample = store.plans.save({ content: planInput, synthetic: true });
    const copy = store.plans.duplicate(sample.id, '副本');
    expect(copy).toMatchObject({ synthetic: true, plan: { ...sample.plan, name: '副本' } });
    expect(copy.id).not.toBe(sample.id);
    expect(store.plans.rename(copy.id, '新名').plan.name).toBe('新名');
    expect(store.plans.save({ id: sample.id, content: planInput }).synthetic).toBe(true);
  });

  it('that are not there are named', () => {
    const { plans } = testStore();
    expect(plans.find('none')).toBeUndefined();
    const acts = [
      (id: string) => plans.get(id),
      (id: string) => plans.remove(id),
      (id: string) => plans.duplicate(id, 'x'),
    ];
    for (const act of acts) {
      expect(errorOf(() => act('none')).report('zh')).toMatchObject({
        code: 'store.notFound',
        message: '找不到产品组合“none”。',
      });
    }
  });

  it('are removed', () => {
    const { plans } = testStore();
    const { id } = plans.save({ content: planInput });
    plans.remove(id);
    expect(plans.list()).toEqual([]);
  });

  it.each<[string, PlanInput, string]>([
    ['no months', { ...planInput, months: 0 }, 'months'],
    ['an amount that is no number', { ...planInput, initial: Number.NaN }, 'initial'],
    ['no holdings', { ...planInput, holdings: [] }, 'holdings'],
    [
      'an infinite rate',
      { ...planInput, holdings: [{ weight: 1, deposit: { kind: 'demand', rate: Infinity } }] },
      'holdings',
    ],
  ])('with %s are refused, naming the field', (_, content, field) => {
    const { plans } = testStore();
    const error = errorOf(() => plans.save({ content }));
    expect(error.code).toBe('store.invalid');
    expect(error.where?.field).toContain(field);
    expect(plans.list()).toEqual([]);
  });

  it('refuse an identifier that is none', () => {
    const { plans } = testStore();
    for (const id of ['', 'a b', '../x', 'x'.repeat(65)]) {
      expect(codeOf(() => plans.save({ id, content: planInput }))).toBe('store.invalid');
    }
  });

  it('come back as they went in, digit by digit, whatever their figures', () => {
    const { plans } = testStore();
    const amount = fc.double({ min: 0, max: 1e10, noNaN: true });
    const anyPlan = fc.record({
      name: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).filter((text) => text.trim() !== ''),
      months: fc.integer({ min: 1, max: 480 }),
      initial: amount,
      monthly: amount,
      seed: fc.maxSafeNat(),
      holdings: fc.array(
        fc.record({
          weight: fc.double({ min: 0, max: 1, noNaN: true }),
          assumption: fc.record({
            drift: fc.double({ min: -2, max: 2, noNaN: true }),
            volatility: fc.double({ min: 0, max: 5, noNaN: true }),
          }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(anyPlan, (content) => {
        const { id } = plans.save({ content });
        // JSON knows no negative zero; nothing else may differ.
        expect(plans.get(id).plan).toEqual(plan.parse(JSON.parse(JSON.stringify(content))));
      }),
      { numRuns: 100 },
    );
  });
});

describe('campaigns and splits', () => {
  it('are kept as the shared contracts say', () => {
    const store = testStore();
    const example = resolve(import.meta.dirname, '../../examples/campaign.json');
    const { scenario, split } = campaignFile.parse(JSON.parse(readFileSync(example, 'utf8')));
    const campaign = store.campaigns.save({ content: scenario });
    expect(store.campaigns.get(campaign.id)).toMatchObject({ scenario, synthetic: false });
    const saved = store.splits.save({ content: split });
    expect(store.splits.list()).toEqual([expect.objectContaining({ id: saved.id, split })]);
    expect(store.splits.save({ content: splitInput }).split.lines.technology.share).toBe(0.2);
  });
});

describe('products', () => {
  it('keep their own identifier and their place on the shelf', () => {
    const { products } = testStore();
    products.save({ ...deposit, id: 'b' });
    products.save({ ...deposit, id: 'a' });
    products.save({ ...deposit, id: 'b', riskLevel: 2 });
    expect(products.list()).toEqual([
      { ...deposit, id: 'b', riskLevel: 2 },
      { ...deposit, id: 'a' },
    ]);
    products.remove('b');
    expect(products.find('b')).toBeUndefined();
    expect(codeOf(() => products.get('b'))).toBe('store.notFound');
  });

  it('with terms out of order are refused', () => {
    const { products } = testStore();
    const terms = [deposit.terms[0]!, { ...deposit.terms[0]!, effectiveFrom: '2024-01-01' }];
    expect(errorOf(() => products.save({ ...deposit, terms })).where?.field).toBe('terms');
  });
});

describe('settings and facts', () => {
  it('have defaults, and are kept', () => {
    const { settings, facts } = testStore();
    expect(settings.get()).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({
      language: 'system',
      theme: 'system',
      upIsRed: null,
      largeType: false,
      privacy: false,
      highContrast: false,
      namedProducts: false,
    });
    settings.save({ ...settings.get(), language: 'en', upIsRed: false });
    expect(settings.get()).toMatchObject({ language: 'en', upIsRed: false, theme: 'system' });
    expect(facts.get('sample')).toBeUndefined();
    facts.set('sample', '1');
    facts.set('sample', '2');
    expect(facts.get('sample')).toBe('2');
  });
});
