import type { ReactNode } from 'react';
import type { HistoryResult, SeriesCalibration } from '../../../shared/history.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { DataTable, type DataColumn } from '../../components/DataTable.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { tableSheet } from '../../components/tableSheet.ts';
import { Why } from '../../components/Why.tsx';
import { explainHistory } from './history/explainHistory.ts';
import { historyMessages } from './history/historyMessages.ts';
import { messages } from './messages.ts';

export interface CalibrationProps {
  readonly history: HistoryResult;
  readonly stamp: ExportStamp;
}

/** A column of one figure. */
const figure = (
  key: Exclude<keyof SeriesCalibration, 'name' | 'maxDrawdown' | 'worstMonth'>,
  title: string,
  show: (value: number) => ReactNode,
): DataColumn<SeriesCalibration> => ({
  key,
  title,
  numeric: true,
  render: (series) => show(series[key]),
  value: (series) => series[key],
});

/** What each series did over the shared history. */
export function Calibration({ history, stamp }: CalibrationProps) {
  const text = useText(messages);
  const own = useText(historyMessages);
  const format = useFormat();
  const shown = useShownName();
  const worst = ({ worstMonth }: SeriesCalibration): string =>
    own('worstMonthValue', {
      value: format.percent(worstMonth.return, 1),
      date: format.month(worstMonth.date),
    });
  const explain = (series: SeriesCalibration) =>
    explainHistory(history, format, own, {
      name: shown(series.name),
      value: format.percent(series.annualReturn),
      definition: own('calibrationWhy'),
      formula: undefined,
      inputs: [
        { label: own('drift'), value: format.percent(series.drift) },
        { label: text('volatility'), value: format.percent(series.volatility) },
        { label: own('worstMonth'), value: worst(series) },
        { label: own('blockMonths'), value: format.number(series.blockMonths, 1) },
      ],
    });
  const twoDigits = (value: number): string => format.number(value, 2);
  const columns: readonly DataColumn<SeriesCalibration>[] = [
    { key: 'name', title: text('series'), render: ({ name }) => shown(name) },
    {
      ...figure('annualReturn', text('annualReturn'), format.percent),
      render: (series) => <Why explanation={explain(series)}>{format.percent(series.annualReturn)}</Why>,
    },
    figure('volatility', text('volatility'), format.percent),
    {
      key: 'fall',
      title: text('deepestFall'),
      numeric: true,
      render: ({ maxDrawdown }) => (
        <>
          {format.percent(maxDrawdown.depth, 1)}
          <span className="faint small fall-dates">
            {text('fallDates', {
              peak: format.month(maxDrawdown.peakDate),
              trough: format.month(maxDrawdown.troughDate),
            })}
          </span>
        </>
      ),
      value: ({ maxDrawdown }) => maxDrawdown.depth,
      beside: [
        { heading: own('peakDate'), value: ({ maxDrawdown }) => maxDrawdown.peakDate },
        { heading: own('troughDate'), value: ({ maxDrawdown }) => maxDrawdown.troughDate },
      ],
    },
    figure('skewness', text('skewness'), twoDigits),
    figure('kurtosis', text('kurtosis'), twoDigits),
    figure('autocorrelation', text('autocorrelation'), twoDigits),
    {
      key: 'worst',
      title: own('worstMonth'),
      numeric: true,
      render: worst,
      value: ({ worstMonth }) => worstMonth.return,
      beside: [{ heading: own('worstMonthDate'), value: ({ worstMonth }) => worstMonth.date }],
    },
    figure('blockMonths', own('blockMonths'), (value) => format.number(value, 1)),
  ];
  const title = text('calibrationTitle');
  return (
    <section className="card lab-section history-table" aria-label={title}>
      <TableHead title={title} sheets={[tableSheet(title, columns, history.calibration)]} stamp={stamp}>
        <p className="chart-card-description">
          {text('calibrationDescription')} {own('toModel')}
        </p>
      </TableHead>
      <DataTable<SeriesCalibration>
        caption={title}
        rows={history.calibration}
        rowKey={({ name }) => name}
        columns={columns}
      />
    </section>
  );
}
