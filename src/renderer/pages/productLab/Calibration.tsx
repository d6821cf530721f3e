import type { HistoryResult, SeriesCalibration } from '../../../shared/history.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { Why } from '../../components/Why.tsx';
import { explainHistory } from './history/explainHistory.ts';
import { historyMessages } from './history/historyMessages.ts';
import { messages } from './messages.ts';

/** What each series did over the shared history. */
export function Calibration({ history }: { readonly history: HistoryResult }) {
  const text = useText(messages);
  const own = useText(historyMessages);
  const format = useFormat();
  const worst = ({ worstMonth }: SeriesCalibration): string =>
    own('worstMonthValue', {
      value: format.percent(worstMonth.return, 1),
      date: format.month(worstMonth.date),
    });
  const explain = (series: SeriesCalibration) =>
    explainHistory(history, format, own, {
      name: series.name,
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
  return (
    <section className="card lab-section history-table" aria-label={text('calibrationTitle')}>
      <header>
        <h2>{text('calibrationTitle')}</h2>
        <p className="chart-card-description">
          {text('calibrationDescription')} {own('toModel')}
        </p>
      </header>
      <DataTable<SeriesCalibration>
        caption={text('calibrationTitle')}
        rows={history.calibration}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', title: text('series'), render: ({ name }) => name },
          {
            key: 'return',
            title: text('annualReturn'),
            numeric: true,
            render: (series) => (
              <Why explanation={explain(series)}>{format.percent(series.annualReturn)}</Why>
            ),
          },
          {
            key: 'volatility',
            title: text('volatility'),
            numeric: true,
            render: ({ volatility }) => format.percent(volatility),
          },
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
          },
          {
            key: 'skewness',
            title: text('skewness'),
            numeric: true,
            render: ({ skewness }) => format.number(skewness, 2),
          },
          {
            key: 'kurtosis',
            title: text('kurtosis'),
            numeric: true,
            render: ({ kurtosis }) => format.number(kurtosis, 2),
          },
          {
            key: 'autocorrelation',
            title: text('autocorrelation'),
            numeric: true,
            render: ({ autocorrelation }) => format.number(autocorrelation, 2),
          },
          { key: 'worst', title: own('worstMonth'), numeric: true, render: worst },
          {
            key: 'block',
            title: own('blockMonths'),
            numeric: true,
            render: ({ blockMonths }) => format.number(blockMonths, 1),
          },
        ]}
      />
    </section>
  );
}
