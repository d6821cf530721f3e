import type { CalibrationFigure, FigureFit, SeriesFit } from '../../../../shared/modelReport.ts';
import { shownName } from '../../../../shared/shownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
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
  readonly stamp: ExportStamp;
}

/** One series: which of its figures the model reproduces. */
export function SeriesCheck({ fit, replicates, stamp }: SeriesCheckProps) {
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
  const sheet = {
    name: title,
    columns: [text('figure'), text('history'), text('middle'), 'P5', 'P95', text('verdict')],
    rows: figures.map(({ figure, history, p50, p5, p95, reproduced }) => [
      text(`figure.${figure}`),
      history,
      p50,
      p5,
      p95,
      text(reproduced ? 'yes' : 'no'),
    ]),
  };
  return (
    <section className="card lab-section" aria-label={title}>
      <TableHead title={title} sheets={[sheet]} stamp={stamp}>
        <p className="chart-card-description">
          {text('checkDescription', {
            series: shownName(fit.series, language),
            from: format.month(`${fit.from}-01`),
            to: format.month(`${fit.to}-01`),
            months: fit.months,
            block: format.number(fit.blockMonths, 1),
            replicates,
          })}
        </p>
        <p>{verdict}</p>
      </TableHead>
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
