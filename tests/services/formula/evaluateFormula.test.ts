import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateCondition,
  evaluateFormula,
  evaluateMeasure,
} from '../../../src/main/services/formula/evaluateFormula.ts';
import { LabError } from '../../../src/shared/errors/index.ts';
import { attacks } from './attacks.ts';

const values = { paidIn: 1000, 'end.p50': 1100, months: 12, x: 3, zero: 0 };

function codeOf(typed: string): string {
  try {
    return `value ${String(evaluateFormula(typed, values))}`;
  } catch (error) {
    if (error instanceof LabError) return error.code;
    throw error;
  }
}

describe('formulas', () => {
  it.each([
    ['end.p50 / paidIn - 1', 1100 / 1000 - 1],
    ['(end.p50 / paidIn)^(12 / months) - 1', 1100 / 1000 - 1],
    ['15%', 0.15],
    ['1.2万 + 3', 12_003],
    ['（１２＋３）×２', 30],
    ['max(1, x, 2) + min(4, 5)', 7],
    ['round(x / 7, 2)', 0.43],
    ['sqrt(16) + abs(-2) + ln(exp(1))', 7],
    ['x > 2 ? 10 : 20', 10],
    ['zero == 0 ? 0 : 1 / zero', 0],
    ['2^3^2', 512],
    ['-x^2', -9],
  ])('%s', (typed, expected) => {
    expect(evaluateMeasure(typed, values)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['paidIn >= 1000 and months < 24', true],
    ['not (x == 3) or x != 3', false],
    ['1 < x < 3', false],
    ['1 < x <= 3', true],
  ])('the condition %s', (typed, expected) => {
    expect(evaluateCondition(typed, values)).toBe(expected);
  });

  it.each([
    ['', 'formula.empty'],
    ['   ', 'formula.empty'],
    ['1 +', 'formula.syntax'],
    ['(1', 'formula.syntax'],
    ['y + 1', 'formula.unknownName'],
    ['end.p51', 'formula.unknownName'],
    ['1 / zero', 'formula.noValue'],
    ['ln(0)', 'formula.noValue'],
    ['(0 - 1)^0.5', 'formula.noValue'],
    ['min()', 'formula.arguments'],
    ['sqrt(1, 2)', 'formula.arguments'],
    ['x + (x > 2)', 'formula.kind'],
    ['x and true', 'formula.kind'],
    ['x ? 1 : 2', 'formula.kind'],
    ['2 x', 'formula.notAllowed'],
  ])('%s is explained as %s', (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  it('a measure is a number and a condition is none', () => {
    expect(() => evaluateMeasure('x > 2', values)).toThrow(LabError);
    expect(() => evaluateCondition('x + 2', values)).toThrow(LabError);
  });
});

describe('what somebody might try', () => {
  it.each(attacks)('%j is refused', (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  it('leaves every object as it was', () => {
    for (const [typed] of attacks) codeOf(typed);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('whatever is typed has a value or a code, at once', () => {
    const piece = fc.constantFrom(
      'x',
      'paidIn',
      'end.p50',
      '1',
      '2.5',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '^',
      '%',
      '<',
      '>=',
      '==',
      '?',
      ':',
      ',',
      'min',
      'import',
      'and',
      'not',
      '.',
      '!',
      '万',
      ' ',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(codeOf(pieces.join(''))).toMatch(/^(value|formula\.)/);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        expect(codeOf(typed)).toMatch(/^(value|formula\.)/);
      }),
    );
  });
});
