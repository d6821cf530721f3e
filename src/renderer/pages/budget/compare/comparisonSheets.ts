import type { ComparisonResult } from '../../../../shared/campaignResult.ts';
import type { CampaignText } from '../../campaign/messages.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { BudgetText } from '../messages.ts';
import { measures, rangeOf } from './measureUnits.ts';
import { pairOf } from './pairOf.ts';

const percentiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/**
 * The comparison as tables: every measure of every split with its standard error, and every pair of splits.
 * @param shown a split's name in the screen's language
 */
export function comparisonSheets(
  result: ComparisonResult,
  shown: (name: string) => string,
  text: BudgetText,
  lab: CampaignText,
): readonly Sheet[] {
  const ranges = result.results.flatMap((one) =>
    measures.map((measure) => {
      const range = rangeOf(one, measure);
      const middle = 'mean' in range ? range.mean : range.value;
      return [
        shown(one.split),
        lab(`${measure}.name`),
        middle?.value ?? null,
        middle?.se ?? null,
        ...percentiles.map((percentile) => range[percentile]?.value ?? null),
      ];
    }),
  );
  // Each pair the way round in which the page shows it: the later split less the earlier one.
  const pairs = result.pairs.flatMap((pair) => {
    const { first, second, measures: compared } = pairOf(result, pair.second, pair.first)!;
    return compared.map((one) => [
      shown(result.results[first]!.split),
      shown(result.results[second]!.split),
      lab(`${one.measure}.name`),
      one.first.value,
      one.first.se,
      one.tie.value,
      one.second.value,
      one.difference?.mean.value ?? null,
      one.difference?.mean.se ?? null,
      one.difference?.p5.value ?? null,
      one.difference?.p50.value ?? null,
      one.difference?.p95.value ?? null,
    ]);
  });
  return [
    {
      name: text('compareTitle'),
      columns: [
        text('approvedSplit'),
        text('measure'),
        text('meanColumn'),
        text('standardError'),
        ...percentiles,
      ],
      rows: ranges,
    },
    {
      name: text('matrix'),
      columns: [
        text('pairFirst'),
        text('pairSecond'),
        text('measure'),
        text('betterIn'),
        text('standardError'),
        text('ties'),
        text('worseIn'),
        text('difference'),
        text('standardError'),
        'p5',
        'p50',
        'p95',
      ],
      rows: pairs,
    },
  ];
}
