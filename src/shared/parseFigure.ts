/**
 * Reads a figure as a person types it: `1.2万`, `15%`, `16.99*1.1`, `1,200`, `（１２＋３）×２`, `3.5亿`, `20k`.
 * A small recursive-descent parser; nothing is ever evaluated as code.
 */

/** `percent`: a bare number is read as a percentage, so `15` and `15%` are both .15. */
export type FigureKind = 'plain' | 'percent';

export type FigureProblem = 'empty' | 'syntax' | 'divideByZero' | 'tooLong' | 'tooLarge';

export type ParsedFigure =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: FigureProblem };

const longest = 120;

const suffixes: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿元', 1e8],
  ['万元', 1e4],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['元', 1],
  ['%', 0.01],
  ['‰', 0.001],
  ['bp', 0.0001],
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
];

/** Full-width forms become ASCII, typographic operators become plain ones, spaces and currency signs go. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[×✕·]/g, '*')
    .replaceAll('÷', '/')
    .replaceAll(/[−–—]/g, '-')
    .replaceAll(/[\s¥￥$_]/g, '');
}

class Problem extends Error {
  readonly problem: FigureProblem;
  constructor(problem: FigureProblem) {
    super(problem);
    this.problem = problem;
  }
}

interface Cursor {
  readonly text: string;
  at: number;
  /** True once a unit that fixes the scale (%, 万 …) was read: then a percent field takes the value as it stands. */
  scaled: boolean;
}

function readNumber(cursor: Cursor): number {
  const match = /^(\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(\.\d+)?(e[+-]?\d{1,3})?/.exec(cursor.text.slice(cursor.at));
  const digits = match?.[0] ?? '';
  if (!/\d/.test(digits) || digits.startsWith('e')) throw new Problem('syntax');
  cursor.at += digits.length;
  let value = Number(digits.replaceAll(',', ''));
  for (let found = true; found;) {
    found = false;
    for (const [suffix, factor] of suffixes) {
      if (!cursor.text.startsWith(suffix, cursor.at)) continue;
      cursor.at += suffix.length;
      value *= factor;
      if (factor < 1) cursor.scaled = true;
      found = true;
      break;
    }
  }
  return value;
}

function readFactor(cursor: Cursor): number {
  const sign = cursor.text[cursor.at];
  if (sign === '+' || sign === '-') {
    cursor.at += 1;
    const value = readFactor(cursor);
    return sign === '-' ? -value : value;
  }
  if (sign === '(') {
    cursor.at += 1;
    const value = readSum(cursor);
    if (cursor.text[cursor.at] !== ')') throw new Problem('syntax');
    cursor.at += 1;
    return value;
  }
  return readNumber(cursor);
}

function readProduct(cursor: Cursor): number {
  let value = readFactor(cursor);
  for (;;) {
    const operator = cursor.text[cursor.at];
    if (operator !== '*' && operator !== '/') return value;
    cursor.at += 1;
    const right = readFactor(cursor);
    if (operator === '/' && right === 0) throw new Problem('divideByZero');
    value = operator === '*' ? value * right : value / right;
  }
}

function readSum(cursor: Cursor): number {
  let value = readProduct(cursor);
  for (;;) {
    const operator = cursor.text[cursor.at];
    if (operator !== '+' && operator !== '-') return value;
    cursor.at += 1;
    const right = readProduct(cursor);
    value = operator === '+' ? value + right : value - right;
  }
}

/** Removes the last bits that binary fractions leave (16.99 * 1.1 = 18.689000000000004). */
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

/** Never throws; what cannot be read is said by name, so that the field can explain it in place. */
export function parseFigure(text: string, kind: FigureKind = 'plain'): ParsedFigure {
  if (text.length > longest) return { ok: false, problem: 'tooLong' };
  const cursor: Cursor = { text: normalise(text), at: 0, scaled: false };
  if (cursor.text === '') return { ok: false, problem: 'empty' };
  try {
    const raw = readSum(cursor);
    if (cursor.at < cursor.text.length) return { ok: false, problem: 'syntax' };
    const value = kind === 'percent' && !cursor.scaled ? raw / 100 : raw;
    return Number.isFinite(value) ? { ok: true, value: tidy(value) } : { ok: false, problem: 'tooLarge' };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.problem };
    throw error;
  }
}
