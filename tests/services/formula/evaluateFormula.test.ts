import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateCondition,
  evaluateFormula,
  evaluateMeasure,
} from '../../../src/main/services/formula/evaluateFormula.ts';
import { LabError } from '../../../src/shared/errors/index.ts';

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
  const attacks: readonly (readonly [string, string])[] = [
    // Reaching what every object has.
    ['constructor', 'formula.unknownName'],
    ['__proto__', 'formula.unknownName'],
    ['x.constructor', 'formula.unknownName'],
    ['end.__proto__', 'formula.unknownName'],
    ['toString', 'formula.unknownName'],
    ['hasOwnProperty(x)', 'formula.unknownFunction'],
    ['constructor(x)', 'formula.unknownFunction'],
    ['x.constructor.constructor', 'formula.notAllowed'],
    ['x.toString()', 'formula.notAllowed'],
    ['min.constructor(x)', 'formula.notAllowed'],
    ['min.call(1, 2)', 'formula.notAllowed'],
    ['x?.y', 'formula.notAllowed'],
    // The library’s own dangerous functions.
    ['import(x)', 'formula.unknownFunction'],
    ['createUnit(x)', 'formula.unknownFunction'],
    ['evaluate(x)', 'formula.unknownFunction'],
    ['parse(x)', 'formula.unknownFunction'],
    ['compile(x)', 'formula.unknownFunction'],
    ['simplify(x)', 'formula.unknownFunction'],
    ['derivative(x, x)', 'formula.unknownFunction'],
    ['resolve(x)', 'formula.unknownFunction'],
    ['chain(x)', 'formula.unknownFunction'],
    ['config(x)', 'formula.unknownFunction'],
    ['typed(x)', 'formula.unknownFunction'],
    ['help(x)', 'formula.unknownFunction'],
    ['reviver(x)', 'formula.unknownFunction'],
    ['random()', 'formula.unknownFunction'],
    // Text, lists, objects, units, assignment, definition, blocks.
    ['"abc"', 'formula.character'],
    ["'abc'", 'formula.character'],
    ['`abc`', 'formula.character'],
    ['[1, 2]', 'formula.character'],
    ['{a: 1}', 'formula.character'],
    ['x["constructor"]', 'formula.character'],
    ['x = 1', 'formula.notAllowed'],
    ['f(y) = y', 'formula.notAllowed'],
    ['min(y) = y', 'formula.notAllowed'],
    ['x.y = 1', 'formula.notAllowed'],
    ['1; 2', 'formula.character'],
    ['1\n2', 'formula.character'],
    ['1:1000000000', 'formula.notAllowed'],
    ['3 cm', 'formula.notAllowed'],
    ['# remark', 'formula.character'],
    ['x\\y', 'formula.character'],
    ['a => a', 'formula.syntax'],
    // Matrices and other bombs by name.
    ['zeros(100000, 100000)', 'formula.unknownFunction'],
    ['ones(1e9)', 'formula.unknownFunction'],
    ['range(0, 1e12)', 'formula.unknownFunction'],
    ['identity(1e6)', 'formula.unknownFunction'],
    ['x!', 'formula.notAllowed'],
    ['170! * 2', 'formula.notAllowed'],
    ['factorial(1e9)', 'formula.unknownFunction'],
    ['combinations(1e9, 5e8)', 'formula.unknownFunction'],
    ['9^9^9^9^9', 'formula.noValue'],
    ['10^400', 'formula.noValue'],
    ['1e999', 'formula.noValue'],
    ['Infinity', 'formula.noValue'],
    ['NaN', 'formula.noValue'],
    ['x % 2', 'formula.notAllowed'],
    // Beyond the limits.
    ['1'.repeat(501), 'formula.tooLong'],
    [`${'('.repeat(100)}1${')'.repeat(100)}`, 'formula.tooComplex'],
    [`${'-'.repeat(400)}1`, 'formula.tooComplex'],
    [`1${'+1'.repeat(240)}`, 'formula.tooComplex'],
    [`2${'^2'.repeat(45)}`, 'formula.tooComplex'],
    ['ﷺ'.repeat(400), 'formula.tooLong'],
    // Tricks of writing: look-alikes, marks that change direction, invisible signs, other scripts’ figures.
    ['раidIn', 'formula.character'],
    ['paid​In', 'formula.character'],
    ['‮x', 'formula.character'],
    ['x⁠', 'formula.character'],
    ['٣ + 1', 'formula.character'],
    ['x\u0000', 'formula.character'],
    ['\\u0063onstructor', 'formula.character'],
    ['ｃｏｎｓｔｒｕｃｔｏｒ', 'formula.unknownName'],
    ['ｉｍｐｏｒｔ（ｘ）', 'formula.unknownFunction'],
    ['x & 1', 'formula.character'],
    ['x | 1', 'formula.character'],
    ['~x', 'formula.character'],
    ['x << 31', 'formula.notAllowed'],
    ['x xor x', 'formula.notAllowed'],
    ['x to x', 'formula.notAllowed'],
    ['x in x', 'formula.notAllowed'],
    ['x mod 2', 'formula.notAllowed'],
    ['true ? import(x) : 1', 'formula.unknownFunction'],
    ['false ? import(x) : 1', 'formula.unknownFunction'],
  ];

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
