import type { HistoryOutcome, HistoryResult } from '../../../../shared/history.ts';
import { heading, table } from '../table.ts';
import { noticeLines } from './noticeLines.ts';
import { money, percent } from './figures.ts';

/** A combination replayed on its series, for the terminal. */
export function historyText(result: HistoryResult): string {
  const { windows, replay } = result;
  return [
    heading(`${result.name} — 历史回放 replay ${result.startDate} … ${result.endDate}`),
    '过往业绩不代表未来表现。 The past does not tell the future.',
    '',
    table([
      [
        '',
        'from 自',
        'to 至',
        'end 期末',
        'gain 收益',
        'a year 年化',
        'largest fall 最大回撤',
        'deposit 存款收益',
      ],
      row('Whole history 全部历史', replay.outcome),
      ...(windows
        ? [
            row(`Worst of ${windows.count} windows 最差`, windows.worst),
            row('Median window 中位', windows.median),
            row('Best window 最好', windows.best),
          ]
        : []),
    ]),
    '',
    table([
      ['Series 序列', 'months 月数', 'return a year 年化收益', 'volatility 波动率', 'largest fall 最大回撤'],
      ...result.calibration.map((series) => [
        series.name,
        String(series.months),
        percent(series.annualReturn),
        percent(series.volatility),
        percent(series.maxDrawdown.depth),
      ]),
    ]),
    ...stressLines(result),
    ...noticeLines(result.notices),
  ].join('\n');
}

function stressLines({ stress }: HistoryResult): string[] {
  if (stress.length === 0) return [];
  return [
    '',
    table([
      [
        'Stress 压力区间',
        'from 自',
        'to 至',
        'return 区间收益',
        'largest fall 最大回撤',
        'back 收复',
        'gain 收益',
      ],
      ...stress.map(({ name, startDate, endDate, return: total, fall, gain }) => [
        `${name.zh} ${name.en}`,
        startDate,
        endDate,
        percent(total),
        percent(fall.depth),
        fall.recoveryDate ?? '–',
        money(gain),
      ]),
    ]),
  ];
}

function row(label: string, outcome: HistoryOutcome): string[] {
  const { startDate, endDate, endValue, gain, moneyWeightedReturn, maxDrawdown, depositGain } = outcome;
  return [
    label,
    startDate,
    endDate,
    money(endValue),
    money(gain),
    percent(moneyWeightedReturn),
    percent(maxDrawdown),
    money(depositGain),
  ];
}
