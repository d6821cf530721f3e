import { Tabs } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Plan, SavedPlan } from '../../../shared/plan.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useText } from '../../app/language/useText.ts';
import type { Run } from '../../app/run/useRun.ts';
import { useFormat } from '../../app/theme/look.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { messages as closeLookMessages } from './closeLook/closeLookMessages.ts';
import { closeLookKeys, closeLookTabs, isCloseLook } from './closeLook/closeLookTabs.ts';
import { FutureTab } from './FutureTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { measureMessages } from './measureMessages.ts';
import { measureRows } from './measures.ts';
import { MeasuresTab } from './MeasuresTab.tsx';
import { messages } from './messages.ts';
import { messages as modelMessages } from './model/modelMessages.ts';
import { ModelTab } from './model/ModelTab.tsx';
import type { Simulated } from './Simulated.ts';
import type { Pinned } from './versions/usePinned.ts';
import { Summary } from './Summary.tsx';

export interface ResultsProps {
  readonly run: Run<Plan, SimulationResult>;
  /** On the screen: the drag under way, else the plan. */
  readonly plan: Plan;
  readonly document: Plan;
  readonly saved: SavedPlan;
  readonly workspace: WorkspaceInfo;
  readonly pinned: Pinned | null;
  /** Stands above the results. */
  readonly children: ReactNode;
}

const tabs = ['future', 'measures', ...closeLookKeys, 'history', 'model'] as const;

/** What may become of the combination: in words, then as charts, figures and history. */
export function Results({ run, plan, document, saved, workspace, pinned, children }: ResultsProps) {
  const text = useText(messages);
  const measureText = useText(measureMessages);
  const closeLookText = useText(closeLookMessages);
  const modelText = useText(modelMessages);
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((name) => name === search.get('tab')) ?? 'future';
  const { result, answered, stale } = run;
  // A drag draws this page anew many times a second; what shows the last result is left alone until there is another.
  const { name, seed } = document;
  const stamp = useMemo<ExportStamp>(
    () => ({
      name,
      seed,
      engineVersion: workspace.engineVersion,
      dataDate: workspace.dataDate,
      synthetic: saved.synthetic,
    }),
    [name, seed, workspace.engineVersion, workspace.dataDate, saved.synthetic],
  );
  const simulated = useMemo<Simulated | null>(() => {
    if (!result || !answered) return null;
    const rowsOf = (of: SimulationResult, asked: Plan) =>
      measureRows({
        result: of,
        plan: asked,
        format,
        text: measureText,
        modelName: text(`model.${asked.model}`),
        source: text('sourceSimulation'),
        dataDate: workspace.dataDate,
      });
    const rows = rowsOf(result, answered);
    const baseRows = pinned?.result ? rowsOf(pinned.result, pinned.plan) : null;
    return { result, plan: answered, stamp, dimmed: stale, rows, baseRows };
  }, [result, answered, pinned, stale, stamp, format, measureText, text, workspace.dataDate]);
  const failed = run.error !== null;
  const tabContent = useMemo<ReactNode>(() => {
    if (isCloseLook(tab)) {
      const CloseLook = closeLookTabs[tab];
      return <CloseLook plan={document} stamp={stamp} workspace={workspace} />;
    }
    if (tab === 'model') return <ModelTab plan={document} stamp={stamp} />;
    if (tab === 'history') return <HistoryTab plan={document} stamp={stamp} simulated={simulated} />;
    if (!simulated) return <output className="lab-waiting">{failed ? '' : text('noResult')}</output>;
    return tab === 'future' ? <FutureTab {...simulated} /> : <MeasuresTab {...simulated} />;
  }, [tab, document, stamp, workspace, simulated, failed, text]);
  const summary = useMemo(() => (simulated ? <Summary {...simulated} /> : null), [simulated]);
  const titles = {
    future: text('tabFuture'),
    measures: text('tabMeasures'),
    history: text('tabHistory'),
    model: modelText('tab'),
  };
  return (
    <section
      className="lab-results"
      aria-label={text('results')}
      aria-busy={run.running !== null || plan !== document}
    >
      {children}
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      {summary}
      <Tabs
        activeKey={tab}
        onChange={(key) => setSearch({ tab: key }, { replace: true })}
        destroyOnHidden
        items={tabs.map((key) => ({
          key,
          label: isCloseLook(key) ? closeLookText(`tab.${key}`) : titles[key],
          children: key === tab ? tabContent : null,
        }))}
      />
    </section>
  );
}
