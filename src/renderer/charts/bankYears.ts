import type { BankView } from '../../shared/bankView.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CloseLookText } from './closeLookMessages.ts';
import type { ChartSpec } from './spec.ts';
import { stackedBars } from './stackedBars.ts';

/** The bank's mean income by year: margin and fees. */
export function bankYears(
  { years }: Pick<BankView, 'years'>,
  look: LookValue,
  text: CloseLookText,
): ChartSpec {
  const { palette, format } = look;
  const labels = years.map(({ year }) => text('year', { count: year }));
  const [margin, fees] = [palette.categories[0]!, palette.categories[4]!];
  const first = years[0]!;
  const last = years.at(-1)!;
  return {
    option: stackedBars(
      labels,
      [
        { name: text('margin'), colour: margin, amounts: years.map(({ marginIncome }) => marginIncome) },
        { name: text('feeIncome'), colour: fees, amounts: years.map(({ feeIncome }) => feeIncome) },
      ],
      text('total'),
      look,
    ),
    table: {
      columns: [
        { title: text('years') },
        { title: text('margin'), show: format.money },
        { title: text('feeIncome'), show: format.money },
      ],
      rows: years.map(({ marginIncome, feeIncome }, i) => [labels[i]!, marginIncome, feeIncome]),
    },
    spoken: text('bankSpoken', {
      firstMargin: format.money(first.marginIncome),
      firstFees: format.money(first.feeIncome),
      lastMargin: format.money(last.marginIncome),
      lastFees: format.money(last.feeIncome),
    }),
    legend: [
      { label: text('margin'), colour: margin, mark: 'band' },
      { label: text('feeIncome'), colour: fees, mark: 'band' },
    ],
  };
}
