import { plainText } from './text.ts';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'bad' };

const longest = 64;
const bad: NumberReading = { kind: 'bad' };

/** Powers of ten of what may follow the digits. */
const units: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['%', -2],
  ['‰', -3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['万亿', 12],
]);

const shape =
  /^([+-]?)[¥$]?\s?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d{1,3})?\s?([%‰]|百万|千万|万亿|万|亿)?元?$/;

/**
 * Reads a figure as banks write it: `1,234.5`, `１２．５％`, `1.2万`, `3亿元`, `(1,234)`, `¥12`, `-3e-5`.
 * Nothing is guessed: a comma that does not separate thousands, a second point, hexadecimal digits are refused.
 */
export function readNumber(cell: string): NumberReading {
  // By far the most frequent form, read without any of the rest.
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(cell))
    return { kind: 'number', value: Number(cell), isPercent: false };
  if (cell.length > longest) return bad;
  const text = plainText(cell).toLowerCase();
  const bracketed = /^\((.+)\)$/.exec(text)?.[1]?.trim();
  const match = shape.exec(bracketed ?? text);
  if (!match) return bad;
  const [, sign = '', whole = '', fraction = '', exponent = '', unit = ''] = match;
  if (!/\d/.test(whole + fraction) || (bracketed !== undefined && sign !== '')) return bad;
  // One conversion of the whole decimal: 1.13万 is 11300, not 11299.999999999998.
  const power = Number(exponent.slice(1) || 0) + units.get(unit)!;
  const size = Number(`${whole.replaceAll(',', '')}${fraction}e${power}`);
  if (!Number.isFinite(size)) return bad;
  const isNegative = sign === '-' || bracketed !== undefined;
  return { kind: 'number', value: isNegative ? -size : size, isPercent: unit === '%' || unit === '‰' };
}
