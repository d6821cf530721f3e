import type { CalibrationFigure, FigureFit, SeriesFit } from '../../../../shared/modelReport.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { messages } from './modelMessages.ts';

const shares: ReadonlySet<CalibrationFigure> = new Set([
  'annualReturn',
  'volatility',
  'worstMonth',
  'worstYear',
]);

interface SeriesCheckProps {
  readonly fit: SeriesFit;
  readonly replicates: number;
}

/** One series: which of its figures the model reproduces. */
export function SeriesCheck({ fit, replicates }: SeriesCheckProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { figures } = fit;
  const missed = figures.filter(({ reproduced }) => !reproduced);
  const title = text('checkTitle', { name: fit.name[language] });
  const words = (figure: CalibrationFigure, value: number): string =>
    shares.has(figure) ? format.percent(value, 1) : format.number(value, 2);
  const verdict =
    missed.length === 0
      ? text('allReproduced', { count: figures.length })
      : text('notReproduced', {
          list: missed.map(({ figure }) => text(`figure.${figure}`)).join(text('listJoin')),
        });
  return (
    <section className="card lab-section" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className="chart-card-description">
          {text('checkDescription', {
            series: fit.series,
            from: format.month(`${fit.from}-01`),
            to: format.month(`${fit.to}-01`),
            months: fit.months,
            block: format.number(fit.blockMonths, 1),
            replicates,
          })}
        </p>
        <p>{verdict}</p>
      </header>
      <DataTable<FigureFit>
        caption={title}
        rows={figures}
        rowKey={({ figure }) => figure}
        columns={[
          { key: 'figure', title: text('figure'), render: ({ figure }) => text(`figure.${figure}`) },
          {
            key: 'history',
            title: text('history'),
            numeric: true,
            render: ({ figure, history }) => words(figure, history),
          },
          {
            key: 'middle',
            title: text('middle'),
            numeric: true,
            render: ({ figure, p50 }) => words(figure, p50),
          },
          {
            key: 'range',
            title: text('range'),
            numeric: true,
            render: ({ figure, p5, p95 }) =>
              text('rangeWords', { from: words(figure, p5), to: words(figure, p95) }),
          },
          {
            key: 'verdict',
            title: text('verdict'),
            numeric: true,
            render: ({ reproduced }) => (
              <span className="model-verdict" data-reproduced={reproduced}>
                {text(reproduced ? 'yes' : 'no')}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
