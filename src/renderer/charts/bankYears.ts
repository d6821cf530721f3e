import type { BankView, BankYear } from '../../shared/bankView.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CloseLookText } from './closeLookMessages.ts';
import type { ChartSpec } from './spec.ts';
import { stackedBars } from './stackedBars.ts';

const series = ['margin', 'feeIncome', 'loanNet'] as const;
type Series = (typeof series)[number];

/** The bank's mean income by year: margin, fees and, where there are loans, what they bring after expected losses. */
export function bankYears(
  { years }: Pick<BankView, 'years'>,
  look: LookValue,
  text: CloseLookText,
): ChartSpec {
  const { palette, format } = look;
  const labels = years.map(({ year }) => text('year', { count: year }));
  const colours: Record<Series, string> = {
    margin: palette.categories[0]!,
    feeIncome: palette.categories[4]!,
    loanNet: palette.categories[2]!,
  };
  const shown = series.filter((name) => name !== 'loanNet' || years[0]!.loanNet !== undefined);
  const amount = ({ marginIncome, feeIncome, loanNet = 0 }: BankYear, name: Series): number =>
    ({ margin: marginIncome, feeIncome, loanNet })[name];
  const first = years[0]!;
  const last = years.at(-1)!;
  return {
    option: stackedBars(
      labels,
      shown.map((name) => ({
        name: text(name),
        colour: colours[name],
        amounts: years.map((year) => amount(year, name)),
      })),
      text('total'),
      look,
    ),
    table: {
      columns: [
        { title: text('years') },
        ...shown.map((name) => ({ title: text(name), show: format.money })),
      ],
      rows: years.map((year, i) => [labels[i]!, ...shown.map((name) => amount(year, name))]),
    },
    spoken: [
      text('bankSpoken', {
        firstMargin: format.money(first.marginIncome),
        firstFees: format.money(first.feeIncome),
        lastMargin: format.money(last.marginIncome),
        lastFees: format.money(last.feeIncome),
      }),
      ...(first.loanNet === undefined
        ? []
        : [
            text('loanSpoken', {
              first: format.money(first.loanNet),
              last: format.money(last.loanNet ?? 0),
            }),
          ]),
    ].join(' '),
    legend: shown.map((name) => ({ label: text(name), colour: colours[name], mark: 'band' })),
  };
}
