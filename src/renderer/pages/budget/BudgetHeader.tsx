import { FundOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useNavigate } from 'react-router';
import type { SavedCampaign } from '../../../shared/campaign.ts';
import type { ComparisonResult } from '../../../shared/campaignResult.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import type { Run } from '../../app/run/useRun.ts';
import { useFormat } from '../../app/theme/look.ts';
import { RunBar } from '../../components/RunBar.tsx';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { messages as campaignTexts } from '../campaign/messages.ts';
import type { BoardRun } from './board.ts';
import { messages } from './messages.ts';

export interface BudgetHeaderProps {
  readonly campaign: SavedCampaign;
  readonly campaigns: readonly SavedCampaign[];
  readonly workspace: WorkspaceInfo;
  /** Null while the open tab has a run of its own. */
  readonly run: Run<BoardRun, ComparisonResult> | null;
  readonly synthetic: boolean;
}

/** Whose money this is, under which assumptions, and the state of the run. */
export function BudgetHeader({ campaign, campaigns, workspace, run, synthetic }: BudgetHeaderProps) {
  const text = useText(messages);
  const shown = useShownName();
  const lab = useText(campaignTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const { scenario } = campaign;
  const outcome = run?.result
    ? {
        paths: run.result.paths,
        asked: run.answered?.scenario.paths ?? run.result.paths,
        partial: run.result.partial,
      }
    : null;
  return (
    <header className="campaign-head">
      <div className="campaign-head-line">
        <h1 className="campaign-title">
          <Select
            aria-label={text('chooseCampaign')}
            className="campaign-select"
            variant="borderless"
            popupMatchSelectWidth={460}
            value={campaign.id}
            onChange={(id) => void navigate(`/budget/${id}`)}
            options={campaigns.map((saved) => ({ value: saved.id, label: shown(saved.scenario.name) }))}
          />
        </h1>
        <Button
          size="small"
          icon={<FundOutlined />}
          onClick={() => void navigate(`/campaign/${campaign.id}`)}
        >
          {text('openCampaign')}
        </Button>
      </div>
      <div className="campaign-head-line campaign-facts">
        <strong className="campaign-label">{lab('scenarioLabel')}</strong>
        <span>{lab('seedShort', { seed: scenario.seed })}</span>
        <span>{lab('horizonShort', { weeks: scenario.horizonWeeks })}</span>
        <span>{lab('discountShort', { rate: format.percent(scenario.discountRate) })}</span>
        {workspace.dataDate ? (
          <span>{lab('dataDate', { date: format.date(workspace.dataDate) })}</span>
        ) : null}
        {synthetic ? <SyntheticBadge /> : null}
        <span className="campaign-head-run">{run ? <RunBar run={run} outcome={outcome} /> : null}</span>
      </div>
    </header>
  );
}
