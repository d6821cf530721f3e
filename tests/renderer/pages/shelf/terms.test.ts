import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../../src/renderer/app/format/createFormat.ts';
import { textOf } from '../../../../src/renderer/app/language/useText.ts';
import { newProduct, productKinds } from '../../../../src/renderer/pages/shelf/newProduct.ts';
import { headline } from '../../../../src/renderer/pages/shelf/terms/headline.ts';
import { runsOf, scheduleOf } from '../../../../src/renderer/pages/shelf/terms/runs.ts';
import { termChanges } from '../../../../src/renderer/pages/shelf/terms/termChanges.ts';
import { fieldsOf } from '../../../../src/renderer/pages/shelf/terms/termFields.ts';
import { messages } from '../../../../src/renderer/pages/shelf/terms/termMessages.ts';
import { termWords, type TermWording } from '../../../../src/renderer/pages/shelf/terms/termWords.ts';
import { sampleProducts } from '../../../../src/main/sample/shelf/sampleProducts.ts';
import { productTerms } from '../../../../src/shared/product.ts';

const wording = (language: 'zh' | 'en'): TermWording => ({
  text: textOf(messages, language),
  format: createFormat(language),
  seriesName: (id) => `series ${id}`,
});
const sample = (id: string) => sampleProducts().find((product) => product.id === id)!;

const words = (id: string, language: 'zh' | 'en'): string =>
  headline(sample(id).terms.at(-1)!.conditions, wording(language));

describe('the fields of terms', () => {
  it.each(productTerms.options.map((option) => [option.shape.kind.value, option] as const))(
    'every term of %s has a field, and every field a term',
    (kind, option) => {
      const keys = fieldsOf(kind).flatMap((field) =>
        field.type === 'part' && field.part === 'returns' ? ['seriesId', 'assumption'] : [field.key],
      );
      const known = Object.keys(option.shape).filter((key) => key !== 'kind');
      expect(keys.toSorted()).toEqual(known.toSorted());
    },
  );

  it('every kind can be made, and every sample product put into words in both languages', () => {
    expect(productKinds.toSorted()).toEqual(
      productTerms.options.map(({ shape }) => shape.kind.value).toSorted(),
    );
    for (const kind of productKinds) {
      const made = newProduct(kind, `new-${kind}`, { zh: '新', en: 'new' }, '2026-07-01');
      expect(made.terms[0]!.conditions.kind).toBe(kind);
    }
    for (const { terms } of sampleProducts()) {
      for (const language of ['zh', 'en'] as const) {
        const { conditions } = terms.at(-1)!;
        const told = fieldsOf(conditions.kind).map((field) =>
          termWords(field, conditions, wording(language)),
        );
        expect([headline(conditions, wording(language)), ...told].join('')).not.toMatch(/undefined|NaN|\{/);
        expect(told.every((word) => word !== '')).toBe(true);
      }
    }
  });
});

describe('terms in words', () => {
  it('headlines', () => {
    expect(words('tiered-savings', 'zh')).toBe('0.05% – 0.75%');
    expect(words('time-deposit-12m', 'en')).toBe('1 year · 0.95%');
    expect(words('equity-fund-a', 'zh')).toBe('股票型 · A类 · 申购费最高 0.80%');
    expect(words('open-wealth', 'en')).toBe('opens every 180 days');
    expect(words('annuity', 'zh')).toBe('15年给付，合计 128%');
    expect(words('family-trust', 'en')).toBe('¥20,000 a year · 0.35% a year');
  });

  it('what a new version changes', () => {
    const [before, after] = sample('equity-fund-a').terms;
    const changes = termChanges(before!.conditions, after!.conditions, wording('en'));
    expect(changes.map(({ field }) => field.key)).toEqual(['purchaseFee', 'redemptionFee']);
    expect(changes[1]!.before).toContain('from 7 days: 0.75%');
    expect(changes[1]!.after).toContain('from 7 days: 1.00%');
    expect(termChanges(after!.conditions, after!.conditions, wording('en'))).toEqual([]);
  });
});

describe('a schedule of payments', () => {
  it('is runs of equal years, and back', () => {
    expect(runsOf([0, 0, 0.02, 0.02, 1.02])).toEqual([
      { from: 1, rate: 0 },
      { from: 3, rate: 0.02 },
      { from: 5, rate: 1.02 },
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0.02, 0.5), { minLength: 1, maxLength: 60 }), (schedule) => {
        expect(scheduleOf(runsOf(schedule), schedule.length)).toEqual(schedule);
      }),
    );
  });
});
