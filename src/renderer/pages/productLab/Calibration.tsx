import type { SeriesCalibration } from '../../../shared/history.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { DataTable } from '../../components/DataTable.tsx';
import { messages } from './messages.ts';

/** What each series did over the shared history. */
export function Calibration({ calibration }: { readonly calibration: readonly SeriesCalibration[] }) {
  const text = useText(messages);
  const format = useFormat();
  return (
    <section className="card lab-section" aria-label={text('calibrationTitle')}>
      <header>
        <h2>{text('calibrationTitle')}</h2>
        <p className="chart-card-description">{text('calibrationDescription')}</p>
      </header>
      <DataTable<SeriesCalibration>
        caption={text('calibrationTitle')}
        rows={calibration}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', title: text('series'), render: ({ name }) => name },
          {
            key: 'return',
            title: text('annualReturn'),
            numeric: true,
            render: ({ annualReturn }) => format.percent(annualReturn),
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
        ]}
      />
    </section>
  );
}
