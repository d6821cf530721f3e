import { describe, expect, it } from 'vitest';
import { type ErrorCode, describeError, errorTexts, LabError } from '../../src/shared/errors/index.ts';

/** The values a text names; `{limitsEn}` is the English form of `{limits}`. */
const names = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((m) => (m[1] ?? '').replace(/En$/, '')).toSorted();

describe('errors', () => {
  it.each(Object.entries(errorTexts))('%s says the same in both languages', (_code, { what, remedy }) => {
    expect(names(what.en)).toEqual(names(what.zh));
    expect(names(remedy.en)).toEqual(names(remedy.zh));
    expect(what.zh).toMatch(/[\u4E00-\u9FFF]/);
    expect(remedy.zh).toMatch(/[\u4E00-\u9FFF]/);
    expect(what.en + remedy.en).not.toMatch(/[\u4E00-\u9FFF]/);
  });

  it('fills in its values and says where', () => {
    const error = new LabError('plan.weights', { sum: 0.9 }, { where: { field: 'holdings' } });
    expect(error.report('en')).toEqual({
      code: 'plan.weights',
      message: 'The holdings’ weights add up to 0.9, not 1.',
      remedy: 'Adjust the weights until they add up to 100%.',
      where: { field: 'holdings' },
      values: { sum: 0.9 },
    });
  });

  it('leaves a hole that nobody filled visible', () => {
    const code: ErrorCode = 'plan.weights';
    expect(describeError(code, {}, 'en').message).toContain('{sum}');
  });
});

it('calls phases and splits of the sample by their names in the language of the sentence', () => {
  const values = { split: '30/40/20/10 标准分配（合成） Standard (synthetic)', phase: 'push' };
  expect(describeError('budget.phase', values, 'zh').message).toBe(
    '预算“30/40/20/10 标准分配（合成）”给阶段“推广期”分配了资金，但方案中没有该阶段。',
  );
  expect(describeError('budget.phase', values, 'en').message).toBe(
    'Split “Standard (synthetic)” gives money to the phase “push”, which the scenario does not have.',
  );
});
