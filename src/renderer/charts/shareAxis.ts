import type { LookValue } from '../app/theme/look.ts';
import { valueAxisStyle } from './style.ts';

/** The axis of a histogram: the share of futures, from zero. @param fine shares below it are written with a decimal */
export function shareAxis(look: LookValue, lines: boolean, fine: number) {
  const style = valueAxisStyle(look);
  return {
    type: 'value',
    min: 0,
    ...style,
    splitLine: { ...style.splitLine, show: lines },
    axisLabel: {
      ...style.axisLabel,
      formatter: (value: number) => look.format.percent(value, value > 0 && value < fine ? 1 : 0),
    },
  };
}
