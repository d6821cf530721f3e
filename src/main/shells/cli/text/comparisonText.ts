import type { ComparedMeasure, ComparisonResult } from '../../../../shared/campaignResult.ts';
import { heading, table } from '../table.ts';
import { money, percent } from './figures.ts';

const measureNames: Readonly<Record<ComparedMeasure, string>> = {
  npv: 'Net present value 净现值',
  roi: 'ROI 投入产出比',
  customers: 'New customers 新客户',
  kept: 'Kept customers 留存客户',
  cac: 'CAC 获客成本',
  balance: 'Balance 余额',
};

/** Splits compared two by two, on the same random numbers. */
export function comparisonText(result: ComparisonResult): string {
  return result.pairs
    .map(({ first, second, measures }) => {
      const [a, b] = [result.results[first]!.split, result.results[second]!.split];
      const npv = measures.find(({ measure }) => measure === 'npv');
      return [
        heading(`${a}  ⟷  ${b}`),
        ...(npv
          ? [`“${a}” has the higher net present value in ${inHundred(npv.first.value)} of 100 futures.`]
          : []),
        ...(npv ? [`在 100 种情景中，“${a}”的净现值较高的约有 ${inHundred(npv.first.value)} 种。`] : []),
        '',
        table([
          [
            'Measure 指标',
            'first better 前者较优',
            'tie 持平',
            'second better 后者较优',
            'difference 差 5%',
            '50%',
            '95%',
          ],
          ...measures.map(({ measure, first, tie, second, difference }) => [
            measureNames[measure],
            percent(first.value, 1),
            percent(tie.value, 1),
            percent(second.value, 1),
            ...[difference?.p5, difference?.p50, difference?.p95].map((each) =>
              each ? format(measure, each.value) : '–',
            ),
          ]),
        ]),
      ].join('\n');
    })
    .join('\n');
}

function inHundred(share: number): number {
  return Math.round(share * 100);
}

function format(measure: ComparedMeasure, value: number): string {
  return measure === 'roi' ? percent(value) : money(value);
}
