import { formatPlainDate, fromDayNumber } from '../../../src/shared/date.ts';

export const navRows = 3000;

/** The bytes of the n-th file: three funds, each with its own values. */
export function navFile(n: number): Uint8Array {
  const lines = ['日期,甲,乙,丙'];
  for (let row = 0; row < navRows; row += 1) {
    const date = formatPlainDate(fromDayNumber(12_000 + row));
    lines.push(`${date},${value(n, 0, row)},${value(n, 1, row)},${value(n, 2, row)}`);
  }
  lines[0] = `日期,甲${n},乙${n},丙${n}`;
  return new TextEncoder().encode(lines.join('\r\n'));
}

export function value(n: number, fund: number, row: number): number {
  return 1 + ((n * 7 + fund * 3 + row) % 1000) / 1000;
}
