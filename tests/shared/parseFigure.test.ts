import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../src/shared/parseFigure.ts';

describe('parseFigure', () => {
  test.each([
    ['1200', 1200],
    ['1,200.50', 1200.5],
    ['1.2万', 12_000],
    ['1.2 万元', 12_000],
    ['3.5亿', 350_000_000],
    ['２００', 200],
    ['（１２＋３）×２', 30],
    ['16.99*1.1', 18.689],
    ['-3+5', 2],
    ['10/4', 2.5],
    ['15%', 0.15],
    ['1万*5%', 500],
    ['20k', 20_000],
    ['1.5m', 1_500_000],
    ['¥ 500', 500],
    ['.5', 0.5],
    ['1e3', 1000],
    ['25bp', 0.0025],
  ])('%s is %d', (text, value) => {
    expect(parseFigure(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['15', 0.15],
    ['15%', 0.15],
    ['1.25', 0.0125],
    ['10+5', 0.15],
    ['10%+5%', 0.15],
    ['5‰', 0.005],
  ])('as a percentage, %s is %d', (text, value) => {
    expect(parseFigure(text, 'percent')).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'syntax'],
    ['1,20', 'syntax'],
    ['1..2', 'syntax'],
    ['2*', 'syntax'],
    ['(1+2', 'syntax'],
    ['e5', 'syntax'],
    ['alert(1)', 'syntax'],
    ['constructor', 'syntax'],
    ['1/0', 'divideByZero'],
    ['1e300*1e300', 'tooLarge'],
    ['('.repeat(200), 'tooLong'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parseFigure(text)).toEqual({ ok: false, problem });
  });

  test('reads back any number as it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (n) => {
        expect(parseFigure(String(n / 100))).toEqual({ ok: true, value: n / 100 + 0 });
      }),
    );
  });

  test('answers for any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (text) => {
        const answer = parseFigure(text);
        expect(answer.ok ? Number.isFinite(answer.value) : answer.problem.length > 0).toBe(true);
      }),
    );
  });
});
