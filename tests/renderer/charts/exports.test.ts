import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/renderer/app/language/useText.ts';
import { tableCsv } from '../../../src/renderer/charts/csv.ts';
import { safeFileName } from '../../../src/renderer/charts/download.ts';
import { messages } from '../../../src/renderer/charts/messages.ts';
import { stampLine, stampRows } from '../../../src/renderer/charts/stamp.ts';
import { testLook } from '../../support/look.ts';

describe('a table as CSV', () => {
  const table = {
    columns: [{ title: '月份' }, { title: 'Value, ¥' }],
    rows: [
      ['1', 1234.5678],
      ['=1+1', -3],
      ['+10%', 1],
      ['＝SUM(A1)', null],
      ['-2', 1e-7],
      ['say "hi"\nthere', 0],
    ],
  } as const;
  const csv = tableCsv(table, [['Seed', '7']]);

  test('begins with the mark that spreadsheets look for', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
  });

  test('reads back as it was, figures unrounded, formulas defused, the stamp at the end', () => {
    const rows = parse(csv.slice(1), { relax_column_count: true, skip_empty_lines: false });
    expect(rows).toEqual([
      ['月份', 'Value, ¥'],
      ['1', '1234.5678'],
      ["'=1+1", '-3'],
      ['+10%', '1'],
      ["'＝SUM(A1)", ''],
      ["'-2", '1e-7'],
      ['say "hi"\nthere', '0'],
      [''],
      ['Seed', '7'],
    ]);
  });
});

test.each([
  [['稳健储蓄 70/20/10', '未来区间', '2026-07-01'], 'csv', '稳健储蓄 70 20 10-未来区间-2026-07-01.csv'],
  [['../../etc/passwd'], 'png', 'etc passwd.png'],
  [['...'], 'svg', 'export.svg'],
  [['a\u0000b\nc'], 'csv', 'a b c.csv'],
  [['x'.repeat(300)], 'csv', `${'x'.repeat(120)}.csv`],
])('%o is saved as a plain file', (parts, extension, name) => {
  expect(safeFileName(parts, extension)).toBe(name);
});

test('every export says what it came from', () => {
  const look = testLook('en');
  const text = textOf(messages, 'en');
  const stamp = { name: 'Tuition', seed: 7, engineVersion: '1.0.0', dataDate: '2026-06-30', synthetic: true };
  expect(stampLine(stamp, look, text)).toBe(
    'Plan Tuition · Seed 7 · Engine 1.0.0 · Data as of Jun 30, 2026 · Synthetic data',
  );
  expect(stampRows({ name: 'T', engineVersion: '1', synthetic: false }, look, text)).toEqual([
    ['Plan', 'T'],
    ['Engine', '1'],
  ]);
});
