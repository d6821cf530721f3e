import { useMemo } from 'react';
import type { SeriesInfo, SeriesProfile } from '../../../../shared/series.ts';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { seriesLineChart } from '../../../charts/seriesLine.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { useSeriesPoints } from '../dataQueries.ts';
import { messages } from '../messages.ts';

export interface SeriesCardProps {
  readonly series: SeriesInfo;
  readonly profile: SeriesProfile;
  readonly workspace: WorkspaceInfo;
}

const shownGaps = 6;

/** The course of one series, and what is missing in it. */
export function SeriesCard({ series, profile, workspace }: SeriesCardProps) {
  const text = useText(messages);
  const look = useLook();
  const { format } = look;
  const name = useShownName()(series.name);
  const points = useSeriesPoints(series.id);
  const spec = useMemo(
    () => points.data && seriesLineChart(name, points.data, look, text),
    [points.data, name, look, text],
  );
  if (points.error) {
    return <ErrorBanner report={toReport(points.error)} onRetry={() => void points.refetch()} />;
  }
  if (!spec) return <div className="card data-chart-waiting" />;
  return (
    <div className="lab-cards">
      <ChartCard
        title={name}
        description={text('chartDescription', {
          rhythm: text(`rhythm.${profile.rhythm}`),
          points: format.count(series.points),
          from: format.date(series.firstDate),
          to: format.date(series.lastDate),
          share: format.percent(profile.share, 1),
        })}
        spec={spec}
        stamp={{
          name,
          engineVersion: workspace.engineVersion,
          dataDate: series.lastDate,
          synthetic: series.synthetic,
        }}
        height={15}
      />
      {profile.gaps.length > 0 ? (
        <section className="card lab-section" aria-label={text('gaps')}>
          <h2>{text('gaps')}</h2>
          <ul className="notices">
            {profile.gaps.slice(0, shownGaps).map(({ from, to, missing }) => (
              <li key={from}>{text('gap', { from, to, missing })}</li>
            ))}
            {profile.gaps.length > shownGaps ? (
              <li>{text('moreGaps', { count: profile.gaps.length - shownGaps })}</li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
