import type { LookValue } from '../app/theme/look.ts';
import { monthInterval, monthLabel, type ChartText } from './months.ts';
import { axisStyle } from './style.ts';

/** The axis of a plan's months, from its start to its end. */
export function monthAxis(months: number, look: LookValue, text: ChartText) {
  const style = axisStyle(look);
  return {
    type: 'value',
    min: 0,
    max: months,
    interval: monthInterval(months),
    ...style,
    axisLabel: { ...style.axisLabel, formatter: (month: number) => monthLabel(month, text) },
  };
}
