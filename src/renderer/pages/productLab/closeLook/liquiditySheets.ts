import type { LiquidityDay, LiquidityResult } from '../../../../shared/liquidity.ts';
import type { Text } from '../../../app/language/useText.ts';
import type { LookValue } from '../../../app/theme/look.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { messages } from './closeLookMessages.ts';
import { inAllBy } from './inAllBy.ts';

const amounts = ['value', 'free', 'costly', 'cost', 'locked'] as const;

/** The tables of one day of the ladder with their raw figures: by holding, and by the date on which money comes. */
export function liquiditySheets(
  { holdings, payDays }: LiquidityResult,
  day: LiquidityDay,
  { language, format }: LookValue,
  text: Text<keyof typeof messages.words>,
): readonly Sheet[] {
  const { date, parts, arrivals } = day;
  const inAll = inAllBy(day);
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
        text('arrivalInAll'),
      ],
      rows: arrivals.map(({ days, date: comes, amount: { mean, p5, p95 } }, i) => [
        days,
        comes,
        mean.value,
        mean.se,
        p5,
        p95,
        inAll[i]!,
      ]),
    },
  ];
}
