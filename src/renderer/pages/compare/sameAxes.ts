import type { Format } from '../../app/format/createFormat.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import { monthInterval } from '../../charts/months.ts';
import type { ChartSpec } from '../../charts/spec.ts';

type Drawn = Pick<SimulationResult, 'fan' | 'deposit' | 'months'>;

/** Puts a fan on axes that hold all results of a comparison. Lines need not start at zero; all start alike. */
export function onSameAxes(spec: ChartSpec, results: readonly Drawn[], format: Format): ChartSpec {
  const months = Math.max(...results.map((result) => result.months));
  const values = results.flatMap(({ fan, deposit }) => [
    ...fan.flatMap(({ p5, p95 }) => [p5, p95]),
    ...deposit.values,
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const from = low > 0.4 * high ? low : Math.min(0, low);
  const scale = format.scale(high);
  const step = niceStep((high - from) / 5);
  const { xAxis, yAxis } = spec.option as { xAxis: object; yAxis: { axisLabel: object } };
  return {
    ...spec,
    option: {
      ...spec.option,
      xAxis: { ...xAxis, max: months, interval: monthInterval(months) },
      yAxis: {
        ...yAxis,
        scale: false,
        min: Math.floor(from / step) * step,
        max: Math.ceil(high / step) * step,
        interval: step,
        name: format.privacy ? '' : scale.unit,
        axisLabel: { ...yAxis.axisLabel, formatter: (value: number) => format.scaled(value, scale) },
      },
    },
  };
}

/** The smallest 1, 2 or 5 times a power of ten that is at least `wanted`; 1 for nothing. */
export function niceStep(wanted: number): number {
  if (!(wanted > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5].find((factor) => factor * power >= wanted * (1 - 1e-12)) ?? 10) * power;
}
