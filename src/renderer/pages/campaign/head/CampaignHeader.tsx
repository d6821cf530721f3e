import { CopyOutlined, DeleteOutlined, EditOutlined, HistoryOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select, Tooltip } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SavedSplit } from '../../../../shared/budget.ts';
import type { SavedCampaign } from '../../../../shared/campaign.ts';
import type { CampaignResult } from '../../../../shared/campaignResult.ts';
import type { WorkspaceInfo } from '../../../../shared/workspace.ts';
import { useActions } from '../../../app/actions/useActions.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import type { Run } from '../../../app/run/useRun.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { NameInput } from '../../../components/NameInput.tsx';
import { RunBar } from '../../../components/RunBar.tsx';
import { SyntheticBadge } from '../../../components/SyntheticBadge.tsx';
import { useRemovedMessage } from '../../../components/useRemovedMessage.tsx';
import { campaignActs } from '../campaignData.ts';
import { useGenZCase } from '../cases/useGenZCase.ts';
import { messages } from '../messages.ts';
import { CampaignVersionsDialog } from '../versions/CampaignVersionsDialog.tsx';
import type { WorkVersions } from '../versions/useWorkVersions.ts';
import { versionMessages } from '../versions/versionMessages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import type { CampaignWork } from '../work.ts';
import { DocumentMenu } from './DocumentMenu.tsx';

export interface CampaignHeaderProps {
  readonly saved: SavedCampaign;
  readonly campaigns: readonly SavedCampaign[];
  readonly split: SavedSplit;
  readonly editor: WorkEditor;
  readonly versions: WorkVersions;
  readonly workspace: WorkspaceInfo;
  readonly run: Run<CampaignWork, CampaignResult>;
  readonly onCreate: () => void;
}

function useCampaignActs(
  { saved, split, editor, onCreate }: CampaignHeaderProps,
  startRenaming: () => void,
  openVersions: () => void,
) {
  const versionText = useText(versionMessages);
  const text = useText(messages);
  const shown = useShownName();
  const act = useAct();
  const navigate = useNavigate();
  const sayRemoved = useRemovedMessage();
  const openGenZ = useGenZCase();
  const open = (id: string): void => void navigate(`/campaign/${id}`);
  const { scenario } = editor.document;
  const duplicate = (): void =>
    act(async () => {
      const copy = await campaignActs.duplicate(saved.id);
      await navigate(`/campaign/${copy.id}?split=${split.id}`);
    });
  const remove = (): void =>
    act(async () => {
      await campaignActs.remove(saved.id);
      await navigate('/campaign');
      sayRemoved(shown(scenario.name), async () => {
        await campaignActs.put(saved.id, scenario);
        await navigate(`/campaign/${saved.id}?split=${split.id}`);
      });
    });
  useActions([
    {
      id: 'campaign.new',
      group: 'page',
      title: text('newCampaign'),
      icon: <PlusOutlined />,
      shortcut: 'alt+n',
      run: onCreate,
    },
    { id: 'campaign.genZ', group: 'page', title: text('newGenZ'), icon: <PlusOutlined />, run: openGenZ },
    {
      id: 'campaign.duplicate',
      group: 'page',
      title: text('duplicateCampaign'),
      icon: <CopyOutlined />,
      shortcut: 'alt+c',
      run: duplicate,
    },
    {
      id: 'campaign.rename',
      group: 'page',
      title: text('renameCampaign'),
      icon: <EditOutlined />,
      shortcut: 'F2',
      run: startRenaming,
    },
    {
      id: 'campaign.versions',
      group: 'page',
      title: versionText('versions'),
      icon: <HistoryOutlined />,
      shortcut: 'alt+v',
      run: openVersions,
    },
    {
      id: 'campaign.remove',
      group: 'page',
      title: text('removeCampaign'),
      icon: <DeleteOutlined />,
      run: remove,
    },
  ]);
  return { open, openGenZ, duplicate, remove };
}

/** Which campaign, what can be done with it, and the state of its simulation. */
export function CampaignHeader(props: CampaignHeaderProps) {
  const { saved, campaigns, editor, versions, workspace, run, onCreate } = props;
  const text = useText(messages);
  const shown = useShownName();
  const format = useFormat();
  const [renaming, setRenaming] = useState(false);
  const [showsVersions, setShowsVersions] = useState(false);
  const acts = useCampaignActs(
    props,
    () => setRenaming(true),
    () => setShowsVersions(true),
  );
  const versionText = useText(versionMessages);
  const { scenario } = editor.document;
  const outcome = run.result
    ? {
        paths: run.result.paths,
        asked: run.answered?.scenario.paths ?? run.result.paths,
        partial: run.result.partial,
      }
    : null;
  return (
    <header className="campaign-head">
      <div className="campaign-head-line">
        {renaming ? (
          <NameInput
            label={text('campaignName')}
            name={shown(scenario.name)}
            onDone={(name) => {
              setRenaming(false);
              if (name !== null) editor.commitScenario(text('stepRename', { name }), { ...scenario, name });
            }}
          />
        ) : (
          <h1 className="campaign-title">
            <Select
              aria-label={text('chooseCampaign')}
              className="campaign-select"
              variant="borderless"
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={460}
              value={saved.id}
              onChange={acts.open}
              options={campaigns.map((campaign) => ({
                value: campaign.id,
                label: shown(campaign.id === saved.id ? scenario.name : campaign.scenario.name),
              }))}
            />
          </h1>
        )}
        <Tooltip title={versionText('versions')}>
          <Button
            type="text"
            icon={<HistoryOutlined />}
            aria-label={versionText('versions')}
            onClick={() => setShowsVersions(true)}
          />
        </Tooltip>
        <DocumentMenu
          label={text('campaignMenu')}
          newLabel={text('newCampaign')}
          onRename={() => setRenaming(true)}
          onDuplicate={acts.duplicate}
          onRemove={acts.remove}
          onCreate={onCreate}
          ready={{ label: text('newGenZ'), run: acts.openGenZ }}
        />
      </div>
      <CampaignVersionsDialog
        open={showsVersions}
        onClose={() => setShowsVersions(false)}
        versions={versions}
        stamp={{
          name: shown(scenario.name),
          seed: scenario.seed,
          engineVersion: workspace.engineVersion,
          dataDate: workspace.dataDate,
          synthetic: saved.synthetic,
        }}
      />
      <div className="campaign-head-line campaign-facts">
        <strong className="campaign-label">{text('scenarioLabel')}</strong>
        <span>{text('seedShort', { seed: scenario.seed })}</span>
        <span>{text('horizonShort', { weeks: scenario.horizonWeeks })}</span>
        <span>{text('discountShort', { rate: format.percent(scenario.discountRate) })}</span>
        {workspace.dataDate ? (
          <span>{text('dataDate', { date: format.date(workspace.dataDate) })}</span>
        ) : null}
        {saved.synthetic ? <SyntheticBadge /> : null}
        <span className="campaign-head-run">
          <RunBar run={run} outcome={outcome} />
        </span>
      </div>
    </header>
  );
}
