import type { CompanionResult } from '../../../../shared/companion.ts';
import type { Text } from '../../../app/language/useText.ts';
import type { companionMessages } from '../../../charts/companionMessages.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { messages } from './companionPageMessages.ts';

/** The three ways, and each against the other, with raw figures and their errors; months are empty where never. */
export function companionSheets(
  { outcomes, pairs }: CompanionResult,
  text: Text<keyof typeof messages.words>,
  names: Text<keyof typeof companionMessages.words>,
): readonly Sheet[] {
  const withError = (title: string): string[] => [title, text('standardError')];
  return [
    {
      name: text('tableTitle'),
      columns: [
        text('way'),
        ...(['bad', 'middle', 'good', 'loss', 'recovered'] as const).flatMap((key) => withError(text(key))),
        text('recoveryMonths'),
        ...withError(text('actCost')),
      ],
      rows: outcomes.map(({ policy, end, loss, recovery, cost }) => [
        names(policy),
        ...[end.p5, end.p50, end.p95, loss, recovery.probability].flatMap(({ value, se }) => [value, se]),
        recovery.median,
        cost.mean.value,
        cost.mean.se,
      ]),
    },
    {
      name: text('pairsTitle'),
      columns: [text('way'), ...withError(text('pairAhead')), ...withError(text('pairDifference'))],
      rows: pairs.map(({ first, second, ahead, difference: { mean } }) => [
        text('pair', { first: names(first), second: names(second) }),
        ahead.value,
        ahead.se,
        mean.value,
        mean.se,
      ]),
    },
  ];
}
