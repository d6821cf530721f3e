import { expect, it } from 'vitest';
import { formulasService } from '../../../src/main/services/formula/index.ts';
import { measureError } from '../../../src/main/services/formula/measureError.ts';

const values = { 'end.p50': 110, 'end.mean': 120, paidIn: 100, 'loss.probability': 0.01 };
/** Errors of 2 and 3 with correlation 1/2, and one of .02. */
const joint = {
  names: ['end.p50', 'end.mean', 'loss.probability'],
  covariance: [4, 3, 9, 0, 0, 0.0004],
};

it.each([
  ['end.p50', 2],
  ['end.mean - end.p50', Math.sqrt(4 + 9 - 2 * 3)],
  ['end.mean + end.p50', Math.sqrt(4 + 9 + 2 * 3)],
  ['2 * end.p50 / paidIn', 0.04],
  ['paidIn', 0],
  // Only one branch moves: the slope is that between one error below and one above.
  ['max(end.p50, 110)', 1],
  ['ｅｎｄ．ｐ５０ × 3', 6],
])('%s ± %d', (text, expected) => {
  expect(measureError(text, values, joint)).toBeCloseTo(expected, 10);
});

it('has no error where the formula has no value nearby', () => {
  expect(measureError('sqrt(loss.probability)', values, joint)).toBeUndefined();
});

it('answers measures with their errors, and conditions without', () => {
  const answers = formulasService().evaluate({
    formulas: [
      { kind: 'measure', text: 'end.p50 * 2' },
      { kind: 'measure', text: 'sqrt(loss.probability)' },
      { kind: 'measure', text: 'end.' },
      { kind: 'condition', text: 'amount >= 0' },
    ],
    values,
    joint,
  });
  expect(answers).toMatchObject([
    { ok: true, value: 220, se: 4 },
    { ok: true, value: 0.1 },
    { ok: false },
    { ok: true, value: true },
  ]);
  expect(answers.map((answer) => 'se' in answer)).toEqual([true, false, false, false]);
});
