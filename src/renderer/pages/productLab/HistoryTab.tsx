import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { HistoryResult, RollingWindows } from '../../../shared/history.ts';
import { describeNotice } from '../../../shared/notices/index.ts';
import type { Plan } from '../../../shared/plan.ts';
import { api } from '../../app/api/client.ts';
import { toReport } from '../../app/api/errors.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { drawdownChart, historyChart } from '../../charts/history.ts';
import { messages as chartMessages } from '../../charts/messages.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { windowsChart } from '../../charts/windows.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { Calibration } from './Calibration.tsx';
import { messages } from './messages.ts';
import { WindowTable } from './WindowTable.tsx';

export interface HistoryTabProps {
  readonly plan: Plan;
  readonly stamp: ExportStamp;
}

/** How the combination would have fared on the true series. Nothing here is random, so there is no seed. */
export function HistoryTab({ plan, stamp }: HistoryTabProps) {
  const text = useText(messages);
  const history = useQuery({
    queryKey: ['history', JSON.stringify({ ...plan, name: '', paths: 2, seed: 0, model: '' })],
    queryFn: () => api.portfolio.history.query({ plan }),
    placeholderData: (before) => before,
  });
  if (history.error) {
    return <ErrorBanner report={toReport(history.error)} onRetry={() => void history.refetch()} />;
  }
  if (!history.data) return <output className="lab-waiting">{text('historyLoading')}</output>;
  const { seed: _seed, ...seedless } = stamp;
  return <Replay history={history.data} stamp={seedless} dimmed={history.isPlaceholderData} />;
}

interface ReplayProps {
  readonly history: HistoryResult;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

function Replay({ history, stamp, dimmed }: ReplayProps) {
  const text = useText(messages);
  const chartText = useText(chartMessages);
  const look = useLook();
  const { format, language } = look;
  const value = useMemo(() => historyChart(history, look, chartText), [history, look, chartText]);
  const drawdown = useMemo(() => drawdownChart(history, look, chartText), [history, look, chartText]);
  return (
    <div className="lab-cards">
      <ChartCard
        title={text('historyTitle')}
        description={`${text('historyDescription', {
          from: format.month(history.startDate),
          to: format.month(history.endDate),
          months: format.duration(history.months),
        })} ${text(stamp.synthetic ? 'historySynthetic' : 'historyNote')}`}
        spec={value}
        stamp={stamp}
        height={20}
        dimmed={dimmed}
      />
      <ChartCard title={text('drawdownTitle')} spec={drawdown} stamp={stamp} height={9} dimmed={dimmed} />
      {history.windows ? <Windows windows={history.windows} stamp={stamp} dimmed={dimmed} /> : null}
      {history.calibration.length > 0 ? <Calibration calibration={history.calibration} /> : null}
      {history.notices.length > 0 ? (
        <section className="card lab-section" aria-label={text('notices')}>
          <h2>{text('notices')}</h2>
          <ul className="notices">
            {history.notices.map((notice, index) => (
              <li key={index}>{describeNotice(notice, language)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Windows({
  windows,
  stamp,
  dimmed,
}: {
  windows: RollingWindows;
  stamp: ExportStamp;
  dimmed: boolean;
}) {
  const text = useText(messages);
  const chartText = useText(chartMessages);
  const look = useLook();
  const spec = useMemo(() => windowsChart(windows, look, chartText), [windows, look, chartText]);
  return (
    <>
      <ChartCard
        title={text('windowsTitle')}
        description={text('windowsDescription', {
          count: look.format.count(windows.count),
          term: look.format.duration(windows.months),
        })}
        spec={spec}
        stamp={stamp}
        height={16}
        dimmed={dimmed}
      />
      <WindowTable windows={windows} />
    </>
  );
}
