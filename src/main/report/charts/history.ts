import type { EChartsOption } from 'echarts';
import type { HistoryResult } from '../../../shared/history.ts';
import type { Language } from '../language.ts';
import { ink } from '../ink.ts';
import { categoryAxis, moneyAxis } from './axes.ts';
import { namedLine } from './lines.ts';

/** The combination on its true series, beside the same money in the deposit and what was paid in. */
export function historyChart({ replay: { points } }: HistoryResult, language: Language): EChartsOption {
  const words = {
    zh: { value: '本组合', deposit: '同额存款', paid: '净投入' },
    en: { value: 'This mix', deposit: 'Deposit', paid: 'Paid in' },
  }[language];
  return {
    grid: { left: 64, right: 84, top: 20, bottom: 32 },
    xAxis: {
      ...categoryAxis(
        points.map(({ date }) => date.slice(0, 4)),
        (i) => points[i]!.date.slice(5, 7) === '12' && Number(points[i]!.date.slice(0, 4)) % 2 === 0,
      ),
      boundaryGap: false,
    },
    yAxis: moneyAxis(language),
    series: [
      namedLine(
        words.paid,
        points.map(({ netPaidIn }) => netPaidIn),
        ink.muted,
        { width: 1.5 },
      ),
      namedLine(
        words.deposit,
        points.map(({ deposit }) => deposit),
        ink.loss,
        { type: 'dashed', width: 1.5 },
      ),
      namedLine(
        words.value,
        points.map(({ value }) => value),
        ink.accent,
      ),
    ],
  };
}
