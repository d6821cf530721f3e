import { useQuery } from '@tanstack/react-query';
import type { BlendedDrift, ModelReport } from '../../../../shared/modelReport.ts';
import { describeNotice } from '../../../../shared/notices/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { api } from '../../../app/api/client.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { messages } from './modelMessages.ts';
import { SeriesCheck } from './SeriesCheck.tsx';

/** What the return model makes of the series, before anybody trusts its futures. */
export function ModelTab({ plan, stamp }: { readonly plan: Plan; readonly stamp: ExportStamp }) {
  const text = useText(messages);
  const report = useQuery({
    queryKey: ['model', JSON.stringify({ ...plan, name: '', paths: 2, goals: [], lumpSums: [] })],
    queryFn: () => api.portfolio.model.query({ plan }),
    placeholderData: (before) => before,
  });
  if (report.error) {
    return <ErrorBanner report={toReport(report.error)} onRetry={() => void report.refetch()} />;
  }
  if (!report.data) return <output className="lab-waiting">{text('loading')}</output>;
  return <Report report={report.data} stamp={stamp} />;
}

function Report({ report, stamp }: { readonly report: ModelReport; readonly stamp: ExportStamp }) {
  const text = useText(messages);
  const { language } = useLook();
  const { series, assumed, views, notices } = report;
  const nothing = series.length === 0 && assumed.length === 0;
  return (
    <div className="lab-cards">
      {nothing ? <p className="lab-waiting">{text('nothing')}</p> : null}
      {views.length > 0 ? <Views views={views} stamp={stamp} /> : null}
      {series.map((fit) => (
        <SeriesCheck key={fit.series} fit={fit} replicates={report.replicates} stamp={stamp} />
      ))}
      {assumed.length > 0 ? (
        <section className="card lab-section">
          <p>{text('assumed', { list: assumed.map((name) => name[language]).join(text('listJoin')) })}</p>
        </section>
      ) : null}
      {notices.length > 0 ? (
        <section className="card lab-section" aria-label={text('remarks')}>
          <h2>{text('remarks')}</h2>
          <ul className="notices">
            {notices.map((notice, index) => (
              <li key={index}>{describeNotice(notice, language)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Views({ views, stamp }: { readonly views: readonly BlendedDrift[]; readonly stamp: ExportStamp }) {
  const keys = ['historical', 'prior', 'posterior'] as const;
  const text = useText(messages);
  const { format, language } = useLook();
  const sheet = {
    name: text('viewsTitle'),
    columns: [text('holding'), ...keys.map((key) => text(key))],
    rows: views.map((view) => [view.name[language], ...keys.map((key) => view[key])]),
  };
  return (
    <section className="card lab-section" aria-label={text('viewsTitle')}>
      <TableHead title={text('viewsTitle')} sheets={[sheet]} stamp={stamp}>
        <p className="chart-card-description">{text('viewsDescription')}</p>
      </TableHead>
      <DataTable<BlendedDrift>
        caption={text('viewsTitle')}
        rows={views}
        rowKey={(_view, index) => String(index)}
        columns={[
          { key: 'holding', title: text('holding'), render: ({ name }) => name[language] },
          ...keys.map((key) => ({
            key,
            title: text(key),
            numeric: true,
            render: (view: BlendedDrift) => format.percent(view[key]),
          })),
          {
            key: 'change',
            title: text('change'),
            numeric: true,
            render: ({ prior, posterior }) => format.signedPercent(posterior - prior),
          },
        ]}
      />
    </section>
  );
}
