import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewFile } from '../../src/main/intake/index.ts';
import type { DateFormat } from '../../src/main/intake/cells/date.ts';
import { formatPlainDate, fromDayNumber } from '../../src/shared/date.ts';
import { encodings } from '../../src/shared/intake.ts';
import { rounds } from '../faults/support/length.ts';
import { encodeText } from '../support/encodeText.ts';
import { seriesOf } from './read.ts';

const dateForms: Readonly<Record<DateFormat, (date: string) => string>> = {
  'YYYY-MM-DD': (date) => date,
  'YYYY/M/D': (date) => date.split('-').map(Number).join('/'),
  YYYYMMDD: (date) => date.replaceAll('-', ''),
  YYYY年M月D日: (date) => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日'),
};

/** Ways of writing a figure that lose nothing. */
const numberForms: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toExponential(),
  (value) => (value >= 1e-6 && value < 1e15 ? groups(String(value)) : String(value)),
  (value) => String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (value) => `￥${value}元`,
];

function groups(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const table = fc.record({
  names: fc.uniqueArray(
    fc
      .array(fc.constantFrom('x', ',', ';', '"', '|', '甲', '丙', '𠮷', '（', '%', ' '), { maxLength: 12 })
      .map((parts) => `n${parts.join('').trimEnd()}`.normalize('NFKC')),
    { minLength: 2, maxLength: 5 },
  ),
  days: fc.uniqueArray(fc.integer({ min: -20_000, max: 30_000 }), { minLength: 1, maxLength: 12 }),
  values: fc.infiniteStream(
    fc.oneof(
      { arbitrary: fc.double({ min: 1e-9, max: 1e12, noNaN: true }), weight: 5 },
      { arbitrary: fc.constant(null), weight: 1 },
    ),
  ),
  encoding: fc.constantFrom(...encodings),
  mark: fc.boolean(),
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  dateFormat: fc.constantFrom(...(Object.keys(dateForms) as DateFormat[])),
  numberForm: fc.constantFrom(...numberForms),
});

describe('any table, written in any of the ways a bank may write it', () => {
  it('is read as what it was', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ names, days, values, ...form }) => {
        const expected: Record<string, Record<string, number>> = {};
        const dates = days.map((day) => formatPlainDate(fromDayNumber(day)));
        const rows = dates.map((date) => {
          const cells = names.map((name) => {
            const value = values.next().value;
            if (value === null) return '';
            (expected[name] ??= {})[date] = value;
            return form.numberForm(value);
          });
          return [dateForms[form.dateFormat](date), ...cells];
        });
        const text = stringify([['日期', ...names], ...rows], {
          delimiter: form.delimiter,
          record_delimiter: form.lineEnd,
          quoted: form.quoteAll,
        });
        const bytes = encodeText(text, form.encoding, form.mark);
        const options = { kind: 'nav' as const, delimiter: form.delimiter };
        const scan = await previewFile(bytes, 'x.csv', options);
        expect(scan.preview.problems).toEqual([]);
        expect(scan.preview.dateFormat).toBe(form.dateFormat);
        expect(seriesOf(scan)).toEqual(expected);
      }),
      { numRuns: rounds(150, 10_000), seed: 42 },
    );
  });
});
