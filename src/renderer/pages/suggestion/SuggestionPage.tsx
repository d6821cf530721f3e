import { Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SavedPlan } from '../../../shared/plan.ts';
import type { Suggestion, SuggestionRequest } from '../../../shared/suggestion.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { api } from '../../app/api/client.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import type { StartRun } from '../../app/run/RunController.ts';
import { useRun } from '../../app/run/useRun.ts';
import { useFormat } from '../../app/theme/look.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { RunBar } from '../../components/RunBar.tsx';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { RequiredSentences } from '../compare/RequiredSentences.tsx';
import { messages as labMessages } from '../productLab/messages.ts';
import type { Shelf } from '../productLab/planWords.ts';
import { Answer } from './Answer.tsx';
import { firstDemands, requestOf, type Demands } from './demands.ts';
import { DemandsPanel } from './DemandsPanel.tsx';
import { messages } from './messages.ts';
import { mixPlan } from './mixPlan.ts';

export interface SuggestionPageProps {
  readonly saved: SavedPlan;
  readonly plans: readonly SavedPlan[];
  readonly shelf: Shelf;
  readonly workspace: WorkspaceInfo;
}

const suggest: StartRun<SuggestionRequest, Suggestion> = (request, _mode, signal) =>
  api.suggestion.suggest.query(request, { signal, context: { alone: true } });
/** A suggestion stands on all cases or is none. */
const never = (): boolean => false;

/** One combination and what a client could hold instead: demands on the left, the answer on the right. */
export function SuggestionPage({ saved, plans, shelf, workspace }: SuggestionPageProps) {
  const text = useText(messages);
  const nameOf = useShownName();
  const lab = useText(labMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const [demands, setDemands] = useState<Demands>(() => firstDemands(saved.plan));
  const request = requestOf(saved.plan, demands);
  const run = useRun({ input: request, draft: null, start: suggest, isPartial: never });
  const { result, answered, error } = run;
  const stamp = {
    name: saved.plan.name,
    seed: saved.plan.seed,
    engineVersion: workspace.engineVersion,
    dataDate: workspace.dataDate,
    synthetic: saved.synthetic,
  };
  const shown = !error && result && answered ? { plan: answered.plan, suggestion: result } : undefined;
  const spoken = shown
    ? [
        saved.plan,
        mixPlan(saved.plan, saved.plan.name, shown.suggestion.parts, shown.suggestion.suggested.weights),
      ]
    : [saved.plan];
  return (
    <div className="lab">
      <header className="lab-head">
        <div className="lab-head-line">
          <h1>{text('title')}</h1>
          <Select
            aria-label={text('choosePlan')}
            className="suggestion-plan"
            popupMatchSelectWidth={380}
            value={saved.id}
            onChange={(id) => void navigate(`/suggestion/${id}`)}
            options={plans.map(({ id, plan }) => ({ value: id, label: nameOf(plan.name) }))}
          />
        </div>
        <div className="lab-head-line lab-facts">
          <strong className="scenario-label">{lab('scenario')}</strong>
          <span>{lab('seedShort', { seed: saved.plan.seed })}</span>
          {workspace.dataDate ? (
            <span>{lab('dataDate', { date: format.date(workspace.dataDate) })}</span>
          ) : null}
          {workspace.synthetic ? <SyntheticBadge /> : null}
          <div className="lab-head-run">
            <RunBar
              run={run}
              outcome={result ? { paths: result.cases, asked: result.cases, partial: false } : null}
            />
          </div>
        </div>
      </header>
      <div className="lab-columns">
        <DemandsPanel
          demands={demands}
          months={saved.plan.months}
          onChange={(change) => setDemands({ ...demands, ...change })}
        />
        <div className="lab-results">
          {error ? <ErrorBanner report={error} onRetry={run.again} /> : null}
          {shown ? <Answer {...shown} stamp={stamp} dimmed={run.stale} /> : null}
          {shown || error ? null : <output className="lab-waiting">{text('working')}</output>}
        </div>
      </div>
      <RequiredSentences plans={spoken} shelf={shelf} />
    </div>
  );
}
