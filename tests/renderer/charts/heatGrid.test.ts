import { describe, expect, test } from 'vitest';
import { init } from '../../../src/renderer/charts/echarts.ts';
import { heatGridChart, type HeatGridInput } from '../../../src/renderer/charts/heatGrid.ts';
import { horizontalBarsChart } from '../../../src/renderer/charts/horizontalBars.ts';
import type { ChartSpec } from '../../../src/renderer/charts/spec.ts';
import { testLook } from '../../support/look.ts';

const look = testLook('en');
const show = (value: number): string => `${value} x`;

function drawn(spec: ChartSpec): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 300 });
  chart.setOption(spec.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const input: HeatGridInput = {
  outcome: 'Gain',
  rowName: 'Weeks',
  columnName: 'Cap',
  rows: ['one', 'two'],
  columns: ['low', 'high'],
  cells: [
    [{ value: -10 }, { value: 20 }],
    [{ value: null }, { value: 5, thin: true }],
  ],
  show,
  signed: true,
  spoken: 'spoken',
  thinWords: 'thin',
};

const lines = (svg: string): number => svg.split('stroke-opacity="0.45"').length - 1;

describe('a heat map', () => {
  const spec = heatGridChart(input, look);

  test('says every cell, and the same in its table', () => {
    const svg = drawn(spec);
    for (const words of ['-10 x', '20 x', '5 x', '—', 'one', 'high']) expect(svg).toContain(`>${words}<`);
    expect(spec.table.rows).toEqual([
      ['one', -10, 20],
      ['two', null, 5],
    ]);
  });

  test('tells the standard error of a cell below its value, and beside it in the table', () => {
    const cells = input.cells.map((row) => row.map((cell) => ({ ...cell, error: 3 })));
    const told = heatGridChart({ ...input, cells, showError: (error) => `${error} y` }, look);
    const svg = drawn(told);
    expect(svg).toContain('>20 x<');
    expect(svg.split('>± 3 y<')).toHaveLength(4);
    expect(told.table.rows[0]).toEqual(['one', -10, 3, 20, 3]);
    expect(told.table.columns.map(({ title }) => title)).toEqual([
      'Weeks × Cap',
      'low',
      'low ±',
      'high',
      'high ±',
    ]);
  });

  test('hatches thin cells alone, and says so in its legend', () => {
    const plain = heatGridChart(
      { ...input, cells: input.cells.map((row) => row.map(({ value }) => ({ value }))) },
      look,
    );
    expect(lines(drawn(spec))).toBeGreaterThan(5);
    expect(lines(drawn(plain))).toBe(0);
    expect(spec.legend.map(({ label }) => label)).toEqual(['thin']);
    expect(plain.legend).toEqual([]);
  });
});

describe('horizontal bars', () => {
  test('say the figure, its second figure and their table', () => {
    const spec = horizontalBarsChart(
      {
        nameTitle: 'Channel',
        valueTitle: 'Average',
        dotTitle: 'Marginal',
        bars: [
          { name: 'mail', value: 4, dot: 6 },
          { name: 'teams', value: 2, dot: null },
        ],
        show,
        spoken: 'spoken',
      },
      look,
    );
    const svg = drawn(spec);
    for (const words of ['4 x → 6 x', '2 x', 'teams']) expect(svg).toContain(`>${words}<`);
    expect(spec.table.rows).toEqual([
      ['mail', 4, 6],
      ['teams', 2, null],
    ]);
  });
});
