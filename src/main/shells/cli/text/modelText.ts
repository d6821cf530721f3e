import { describeNotice } from '../../../../shared/notices/index.ts';
import type { CalibrationFigure, ModelReport, SeriesFit } from '../../../../shared/modelReport.ts';
import { heading, table } from '../table.ts';
import { percent } from './figures.ts';

const figureNames: Readonly<Record<CalibrationFigure, string>> = {
  annualReturn: 'Return a year 年化收益率',
  volatility: 'Volatility 波动率',
  skewness: 'Skewness 偏度',
  kurtosis: 'Kurtosis 峰度',
  worstMonth: 'Worst month 最差单月',
  worstYear: 'Worst 12 months 最差 12 个月',
  autocorrelation: 'Autocorrelation 自相关',
  clustering: 'Clusters of volatility 波动聚集',
};
const shares: ReadonlySet<CalibrationFigure> = new Set([
  'annualReturn',
  'volatility',
  'worstMonth',
  'worstYear',
]);

/** What a return model makes of its series, for the terminal. */
export function modelText(report: ModelReport): string {
  const views = report.views.map(({ name, historical, prior, posterior }) => [
    name.zh,
    ...[historical, prior, posterior].map(percent),
  ]);
  return [
    heading(`Return model 收益模型: ${report.model}`),
    ...report.series.flatMap(seriesText),
    ...(views.length > 0
      ? ['', table([['Drift a year 年漂移率', 'history 历史', 'prior 先验', 'posterior 后验'], ...views])]
      : []),
    ...(report.assumed.length > 0
      ? ['', `No series to judge by 无历史序列: ${report.assumed.map(({ zh }) => zh).join('、')}`]
      : []),
    ...report.notices.flatMap((notice) => ['', describeNotice(notice, 'zh'), describeNotice(notice, 'en')]),
  ].join('\n');
}

const word = (figure: CalibrationFigure, value: number): string =>
  shares.has(figure) ? percent(value) : value.toFixed(2);

function seriesText({ name, series, months, from, to, blockMonths, figures }: SeriesFit): string[] {
  return [
    '',
    `${name.zh} (${series}) · ${from} … ${to} · ${months} months 个月 · block 区块 ${blockMonths.toFixed(1)}`,
    table([
      ['Figure 指标', 'history 历史', 'model 模型 p5', 'p50', 'p95', 'reproduced 重现'],
      ...figures.map(({ figure, history, p5, p50, p95, reproduced }) => [
        figureNames[figure],
        ...[history, p5, p50, p95].map((value) => word(figure, value)),
        reproduced ? 'yes 是' : 'no 否',
      ]),
    ]),
  ];
}
