import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import type { SavedSplit } from '../../../shared/budget.ts';
import type { SavedCampaign } from '../../../shared/campaign.ts';
import type { CampaignResult } from '../../../shared/campaignResult.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import type { Run } from '../../app/run/useRun.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { DriversTab } from './drivers/DriversTab.tsx';
import { FitTab } from './fit/FitTab.tsx';
import { messages } from './messages.ts';
import { PlanTab } from './plan/PlanTab.tsx';
import { ChannelsTab } from './results/ChannelsTab.tsx';
import { ResultsTab } from './results/ResultsTab.tsx';
import type { Simulated } from './results/Simulated.ts';
import { ReviewTab } from './review/ReviewTab.tsx';
import { TargetsTab } from './targets/TargetsTab.tsx';
import { Summary } from './results/Summary.tsx';
import { workTabs, type WorkTab } from './useTab.ts';
import type { WorkEditor } from './useWorkEditor.ts';
import type { CampaignWork } from './work.ts';

export interface WorkTabsProps {
  readonly tab: WorkTab;
  readonly onTab: (tab: WorkTab) => void;
  readonly editor: WorkEditor;
  readonly run: Run<CampaignWork, CampaignResult>;
  readonly campaign: SavedCampaign;
  readonly split: SavedSplit;
  readonly workspace: WorkspaceInfo;
}

/** What may become of the campaign in words, and the tabs below: results, channels, the campaign itself, fit. */
export function WorkTabs(props: WorkTabsProps) {
  const { tab, onTab, editor, run, campaign, split, workspace } = props;
  const text = useText(messages);
  const shown = useShownName();
  const stamp: ExportStamp = {
    name: `${shown(editor.shown.scenario.name)} · ${shown(editor.shown.split.name)}`,
    seed: editor.shown.scenario.seed,
    engineVersion: workspace.engineVersion,
    dataDate: workspace.dataDate,
    synthetic: campaign.synthetic || split.synthetic,
  };
  const { result, answered, stale } = run;
  const simulated: Simulated | null =
    result && answered
      ? { result, work: answered, stamp, dimmed: stale, dataDate: workspace.dataDate }
      : null;
  const content = (): ReactNode => {
    if (tab === 'plan') return <PlanTab editor={editor} stamp={stamp} />;
    if (tab === 'targets') return <TargetsTab editor={editor} simulated={simulated} stamp={stamp} />;
    if (tab === 'review') {
      return (
        <ReviewTab
          editor={editor}
          simulated={simulated}
          stamp={stamp}
          dataDate={workspace.dataDate}
          isAwaited={run.error === null}
        />
      );
    }
    if (tab === 'drivers') {
      const isReady = simulated !== null && !simulated.dimmed;
      return <DriversTab editor={editor} stamp={stamp} isReady={isReady} />;
    }
    if (tab === 'fit') return <FitTab editor={editor} stamp={stamp} />;
    if (!simulated) {
      if (run.error) return <p className="campaign-waiting">{text('noFigures')}</p>;
      return <Waiting cards={tab === 'results' ? [37, 24, [23, 23], 23] : [44, 27, 24]} />;
    }
    return tab === 'results' ? <ResultsTab {...simulated} /> : <ChannelsTab {...simulated} />;
  };
  return (
    <section className="campaign-results" aria-label={text('results')} aria-busy={run.running === 'full'}>
      {run.error ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
      {simulated ? <Summary {...simulated} /> : null}
      {simulated || run.error ? null : <Waiting words={text('noResult')} cards={[21]} />}
      <Tabs
        activeKey={tab}
        onChange={(key) => onTab(key as WorkTab)}
        destroyOnHidden
        items={workTabs.map((key) => ({
          key,
          label: text(`tab.${key}`),
          children: key === tab ? content() : null,
        }))}
      />
    </section>
  );
}
