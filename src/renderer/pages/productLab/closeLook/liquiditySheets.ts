import type { LiquidityDay, LiquidityResult } from '../../../../shared/liquidity.ts';
import type { Text } from '../../../app/language/useText.ts';
import type { LookValue } from '../../../app/theme/look.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { messages } from './closeLookMessages.ts';

const amounts = ['value', 'free', 'costly', 'cost', 'locked'] as const;

/** The tables of one day of the ladder with their raw figures: by holding, and by the date on which money comes. */
export function liquiditySheets(
  { holdings, payDays }: LiquidityResult,
  { date, parts, arrivals }: LiquidityDay,
  { language, format }: LookValue,
  text: Text<keyof typeof messages.words>,
): readonly Sheet[] {
  const title = text('byHolding', { date: format.date(date) });
  return [
    {
      name: title,
      columns: [text('holding'), ...amounts.map((key) => text(key)), text('payDays')],
      rows: parts.map((part, i) => [
        holdings[i]![language],
        ...amounts.map((key) => part[key]),
        payDays[i] ?? null,
      ]),
    },
    {
      name: text('arrivals', { date: format.date(date) }),
      columns: [
        text('payDays'),
        text('dateColumn'),
        text('arrivalAmount'),
        text('standardError'),
        'P5',
        'P95',
      ],
      rows: arrivals.map(({ days, date: comes, amount: { mean, p5, p95 } }) => [
        days,
        comes,
        mean.value,
        mean.se,
        p5,
        p95,
      ]),
    },
  ];
}
