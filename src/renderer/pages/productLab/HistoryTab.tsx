import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { HistoryResult, RollingWindows } from '../../../shared/history.ts';
import { describeNotice } from '../../../shared/notices/index.ts';
import type { Plan } from '../../../shared/plan.ts';
import { api } from '../../app/api/client.ts';
import { reportWords, toReport } from '../../app/api/errors.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { drawdownChart, historyChart } from '../../charts/history.ts';
import { messages as chartMessages } from '../../charts/messages.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { windowsChart } from '../../charts/windows.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { Calibration } from './Calibration.tsx';
import { CloudCard } from './history/CloudCard.tsx';
import { HistoryFigures } from './history/HistoryFigures.tsx';
import { StressCard } from './history/StressCard.tsx';
import { useStressEditor, type StressEditor } from './history/useStressEditor.ts';
import { messages } from './messages.ts';
import type { Simulated } from './Simulated.ts';
import { WindowTable } from './WindowTable.tsx';

export interface HistoryTabProps {
  readonly plan: Plan;
  readonly stamp: ExportStamp;
  /** The plan's simulated future, where it is there; history is held against it. */
  readonly simulated: Simulated | null;
}

/** How the combination would have fared on the true series. Nothing here is random, so there is no seed. */
export function HistoryTab({ plan, stamp, simulated }: HistoryTabProps) {
  const text = useText(messages);
  const { format } = useLook();
  const editor = useStressEditor();
  // Names and sources change no figure.
  const windows = editor.windows.map(({ id, from, to }) => ({ id, from, to }));
  const history = useQuery({
    queryKey: ['history', JSON.stringify({ ...plan, name: '', paths: 2, seed: 0, model: '', windows })],
    queryFn: () => api.portfolio.history.query({ plan, windows: [...editor.windows] }),
    placeholderData: (before) => before,
  });
  if (history.error) {
    const report = toReport(history.error);
    // Deposits alone have no history: nothing failed.
    if (report.code === 'history.noSeries') {
      const { message, remedy } = reportWords(report, format.language);
      return (
        <section className="card lab-section" aria-label={text('tabHistory')}>
          <p className="soft">{[message, remedy].join(format.language === 'zh' ? '' : ' ')}</p>
        </section>
      );
    }
    return <ErrorBanner report={report} onRetry={() => void history.refetch()} />;
  }
  if (!history.data) return <output className="lab-waiting">{text('historyLoading')}</output>;
  const { seed: _seed, ...seedless } = stamp;
  return (
    <Replay
      history={history.data}
      stamp={seedless}
      dimmed={history.isPlaceholderData}
      editor={editor}
      simulated={simulated}
    />
  );
}

interface ReplayProps {
  readonly history: HistoryResult;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
  readonly editor: StressEditor;
  readonly simulated: Simulated | null;
}

function Replay({ history, stamp, dimmed, editor, simulated }: ReplayProps) {
  const text = useText(messages);
  const chartText = useText(chartMessages);
  const look = useLook();
  const { format, language } = look;
  const marks = useMemo(
    () =>
      editor.windows.flatMap(({ id }, i) => {
        const outcome = history.stress.find((one) => one.id === id);
        return outcome ? [{ ...outcome, number: i + 1 }] : [];
      }),
    [editor.windows, history.stress],
  );
  const value = useMemo(
    () => historyChart(history, look, chartText, marks),
    [history, look, chartText, marks],
  );
  const { begin } = editor;
  const { points } = history.replay;
  const pick = useCallback(
    (from: number, to: number): void => {
      const start = points[Math.max(0, Math.min(points.length - 2, Math.round(from)))]!;
      const end = points[Math.max(1, Math.min(points.length - 1, Math.round(to)))]!;
      if (start.date < end.date) begin(start.date, end.date);
    },
    [points, begin],
  );
  const drawdown = useMemo(() => drawdownChart(history, look, chartText), [history, look, chartText]);
  return (
    <div className="lab-cards">
      <HistoryFigures history={history} dimmed={dimmed} />
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
        onRange={pick}
      />
      <StressCard history={history} editor={editor} stamp={stamp} dimmed={dimmed} />
      <ChartCard title={text('drawdownTitle')} spec={drawdown} stamp={stamp} height={9} dimmed={dimmed} />
      {history.windows && simulated?.result.months === history.windows.months ? (
        <CloudCard history={history} windows={history.windows} simulated={simulated} />
      ) : null}
      {history.windows ? (
        <Windows history={history} windows={history.windows} stamp={stamp} dimmed={dimmed} />
      ) : null}
      {history.calibration.length > 0 ? <Calibration history={history} stamp={stamp} /> : null}
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
  history,
  windows,
  stamp,
  dimmed,
}: {
  history: HistoryResult;
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
      <WindowTable history={history} windows={windows} stamp={stamp} />
    </>
  );
}
