import { useQuery } from '@tanstack/react-query';
import type { BlendedDrift, ModelReport } from '../../../../shared/modelReport.ts';
import { describeNotice } from '../../../../shared/notices/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { api } from '../../../app/api/client.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { DataTable } from '../../../components/DataTable.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { messages } from './modelMessages.ts';
import { SeriesCheck } from './SeriesCheck.tsx';

/** What the return model makes of the series, before anybody trusts its futures. */
export function ModelTab({ plan }: { readonly plan: Plan }) {
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
  return <Report report={report.data} />;
}

function Report({ report }: { readonly report: ModelReport }) {
  const text = useText(messages);
  const { language } = useLook();
  const { series, assumed, views, notices } = report;
  const nothing = series.length === 0 && assumed.length === 0;
  return (
    <div className="lab-cards">
      {nothing ? <p className="lab-waiting">{text('nothing')}</p> : null}
      {views.length > 0 ? <Views views={views} /> : null}
      {series.map((fit) => (
        <SeriesCheck key={fit.series} fit={fit} replicates={report.replicates} />
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

function Views({ views }: { readonly views: readonly BlendedDrift[] }) {
  const text = useText(messages);
  const { format, language } = useLook();
  return (
    <section className="card lab-section" aria-label={text('viewsTitle')}>
      <header>
        <h2>{text('viewsTitle')}</h2>
        <p className="chart-card-description">{text('viewsDescription')}</p>
      </header>
      <DataTable<BlendedDrift>
        caption={text('viewsTitle')}
        rows={views}
        rowKey={(_view, index) => String(index)}
        columns={[
          { key: 'holding', title: text('holding'), render: ({ name }) => name[language] },
          ...(['historical', 'prior', 'posterior'] as const).map((key) => ({
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
