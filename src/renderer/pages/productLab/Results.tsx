import { Tabs } from 'antd';
import type { ReactNode } from 'react';
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
import { Summary } from './Summary.tsx';

export interface ResultsProps {
  readonly run: Run<Plan, SimulationResult>;
  /** On the screen: the drag under way, else the plan. */
  readonly plan: Plan;
  readonly document: Plan;
  readonly saved: SavedPlan;
  readonly workspace: WorkspaceInfo;
}

const tabs = ['future', 'measures', ...closeLookKeys, 'history', 'model'] as const;

/** What may become of the combination: in words, then as charts, figures and history. */
export function Results({ run, plan, document, saved, workspace }: ResultsProps) {
  const text = useText(messages);
  const measureText = useText(measureMessages);
  const closeLookText = useText(closeLookMessages);
  const modelText = useText(modelMessages);
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((name) => name === search.get('tab')) ?? 'future';
  const { result, answered, stale } = run;
  const stamp: ExportStamp = {
    name: plan.name,
    seed: plan.seed,
    engineVersion: workspace.engineVersion,
    dataDate: workspace.dataDate,
    synthetic: saved.synthetic,
  };
  const simulated =
    result && answered
      ? {
          result,
          plan: answered,
          stamp,
          dimmed: stale,
          rows: measureRows({
            result,
            plan: answered,
            format,
            text: measureText,
            modelName: text(`model.${answered.model}`),
            source: text('sourceSimulation'),
            dataDate: workspace.dataDate,
          }),
        }
      : null;
  const tabContent = (): ReactNode => {
    if (isCloseLook(tab)) {
      const CloseLook = closeLookTabs[tab];
      return <CloseLook plan={document} stamp={stamp} workspace={workspace} />;
    }
    if (tab === 'model') return <ModelTab plan={document} />;
    if (tab === 'history') return <HistoryTab plan={document} stamp={stamp} />;
    if (!simulated) return <output className="lab-waiting">{run.error ? '' : text('noResult')}</output>;
    return tab === 'future' ? <FutureTab {...simulated} /> : <MeasuresTab {...simulated} />;
  };
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
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      {simulated ? <Summary {...simulated} /> : null}
      <Tabs
        activeKey={tab}
        onChange={(key) => setSearch({ tab: key }, { replace: true })}
        destroyOnHidden
        items={tabs.map((key) => ({
          key,
          label: isCloseLook(key) ? closeLookText(`tab.${key}`) : titles[key],
          children: key === tab ? tabContent() : null,
        }))}
      />
    </section>
  );
}
