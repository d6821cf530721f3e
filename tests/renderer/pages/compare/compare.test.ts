import { describe, expect, it } from 'vitest';
import { niceStep } from '../../../../src/renderer/pages/compare/sameAxes.ts';
import { reportCsv } from '../../../../src/renderer/pages/compare/report/reportCsv.ts';

describe('the report’s CSV', () => {
  it('has one BOM, every table under its name, and no formula', () => {
    const csv = reportCsv([
      {
        name: '结果',
        columns: ['a', 'b'],
        rows: [
          ['=1+1', 2],
          ['@x, "y"', null],
        ],
      },
      { name: '-more', columns: ['c'], rows: [[-1]] },
    ]);
    expect(csv).toBe('\uFEFF结果\r\na,b\r\n\'=1+1,2\r\n"\'@x, ""y""",\r\n\r\n\'-more\r\nc\r\n-1\r\n');
  });
});

it('steps of an axis are round and large enough', () => {
  expect([0.3, 1, 1.1, 2.5, 7, 0].map(niceStep)).toEqual([0.5, 1, 2, 5, 10, 1]);
});
