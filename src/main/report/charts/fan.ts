import type { EChartsOption } from 'echarts';
import type { FanPercentile, SimulationResult } from '../../../shared/simulation.ts';
import type { Language } from '../language.ts';
import { ink } from '../ink.ts';
import { categoryAxis, moneyAxis } from './axes.ts';
import { namedLine, stackedArea } from './lines.ts';

const edges: readonly FanPercentile[] = ['p5', 'p10', 'p25', 'p75', 'p90', 'p95'];
/** Colours between neighbouring edges, from the lowest up. */
const colours = [ink.bands[0], ink.bands[1], ink.bands[2], ink.bands[1], ink.bands[0]];

/** Three nested bands of futures, their median, and the same money in the deposit. */
export function fanChart({ fan, deposit }: SimulationResult, language: Language): EChartsOption {
  const words = {
    zh: { median: '中位数', deposit: '同额存款' },
    en: { median: 'Median', deposit: 'Deposit' },
  }[language];
  const lowest = fan.map(({ p5 }) => p5);
  return {
    grid: { left: 64, right: 84, top: 36, bottom: 32 },
    xAxis: {
      ...categoryAxis(
        fan.map(({ date }) => date.slice(0, 7)),
        (month) => month % (fan.length > 61 ? 24 : 12) === 0,
      ),
      boundaryGap: false,
    },
    yAxis: { ...moneyAxis(language), scale: true },
    series: [
      stackedArea(lowest, 'transparent'),
      ...colours.map((colour, i) =>
        stackedArea(
          fan.map((point) => point[edges[i + 1]!] - point[edges[i]!]),
          colour,
        ),
      ),
      namedLine(
        words.median,
        fan.map(({ p50 }) => p50),
        ink.accent,
      ),
      namedLine(words.deposit, deposit.values, ink.loss, { type: 'dashed', width: 1.5 }),
    ],
  };
}
