import type { LiquidityDay, LiquidityResult } from '../../shared/liquidity.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CloseLookText } from './closeLookMessages.ts';
import type { ChartSpec } from './spec.ts';
import { stackedBars } from './stackedBars.ts';

const parts = ['free', 'costly', 'cost', 'locked'] as const;

/** What could be taken out on each day of the ladder, means over the paths. */
export function liquidityLadder(
  { days }: Pick<LiquidityResult, 'days'>,
  look: LookValue,
  text: CloseLookText,
): ChartSpec {
  const { palette, format } = look;
  const colours = {
    free: palette.categories[0]!,
    costly: palette.categories[5]!,
    cost: palette.categories[1]!,
    locked: palette.textFaint,
  };
  const labels = days.map(({ month }) => format.duration(month));
  return {
    option: stackedBars(
      labels,
      parts.map((part) => ({
        name: text(part),
        colour: colours[part],
        hollow: part === 'locked',
        amounts: days.map((day) => day[part].mean.value),
      })),
      text('value'),
      look,
    ),
    table: {
      columns: [
        { title: text('after') },
        { title: text('day') },
        ...(['value', ...parts] as const).map((part) => ({ title: text(part), show: format.money })),
      ],
      rows: days.map((day, i) => [
        labels[i]!,
        day.date,
        ...(['value', ...parts] as const).map((part) => day[part].mean.value),
      ]),
    },
    spoken: spoken(days, look, text),
    legend: parts.map((part) => ({
      label: text(part),
      colour: colours[part],
      mark: part === 'locked' ? 'hollow' : 'band',
    })),
  };
}

function spoken(days: readonly LiquidityDay[], { format }: LookValue, text: CloseLookText): string {
  const first = days[0]!;
  const last = days.at(-1)!;
  const amounts = (name: string, day: LiquidityDay) =>
    parts.map((part) => [
      `${name}${part[0]!.toUpperCase()}${part.slice(1)}`,
      format.money(day[part].mean.value),
    ]);
  return text('ladderSpoken', {
    first: format.duration(first.month),
    ...Object.fromEntries([...amounts('first', first), ...amounts('last', last)]),
  });
}
