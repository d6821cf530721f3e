import {
  CopyOutlined,
  DeleteOutlined,
  EditOutlined,
  FileTextOutlined,
  HistoryOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { App, Button, Select, Tooltip } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Plan, SavedPlan } from '../../../shared/plan.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useActions } from '../../app/actions/useActions.ts';
import { useAct } from '../../app/api/useAct.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import type { Run } from '../../app/run/useRun.ts';
import { useFormat } from '../../app/theme/look.ts';
import { RunBar } from '../../components/RunBar.tsx';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { NameInput } from '../../components/NameInput.tsx';
import { messages } from './messages.ts';
import { bringBackPlan, duplicatePlan, removePlan } from './plansData.ts';
import type { PlanEditor } from './usePlanEditor.ts';
import { messages as versionMessages } from './versions/versionMessages.ts';
import { VersionsDialog } from './versions/VersionsDialog.tsx';

export interface PlanHeaderProps {
  readonly saved: SavedPlan;
  readonly plans: readonly SavedPlan[];
  readonly editor: PlanEditor;
  readonly workspace: WorkspaceInfo;
  readonly run: Run<Plan, SimulationResult>;
  readonly onCreate: () => void;
}

const undoSeconds = 10;

/** Duplicate, delete with a way back, go on to the next plan. */
function usePlanActs(
  { saved, plans, editor, onCreate }: PlanHeaderProps,
  startRenaming: () => void,
  openVersions: () => void,
) {
  const text = useText(messages);
  const versionText = useText(versionMessages);
  const act = useAct();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const open = (id: string): void => void navigate(`/product-lab/${id}`);
  const report = (): void => void navigate(`/compare/report/${saved.id}`);
  const current = { ...saved, plan: editor.document };
  const duplicate = (): void => act(async () => open((await duplicatePlan(saved.id)).id));
  const remove = (): void =>
    act(async () => {
      const key = `removed ${saved.id}`;
      const bringBack = async (): Promise<void> => {
        message.destroy(key);
        await bringBackPlan(current);
        open(saved.id);
      };
      await removePlan(saved.id);
      await navigate('/product-lab');
      void message.open({
        key,
        duration: undoSeconds,
        content: (
          <span className="removed-message">
            {text('removed', { name: current.plan.name })}
            <Button size="small" type="link" onClick={() => act(bringBack)}>
              {text('bringBack')}
            </Button>
          </span>
        ),
      });
    });
  const at = plans.findIndex(({ id }) => id === saved.id);
  const next = plans[(at + 1) % plans.length];
  useActions([
    {
      id: 'plan.new',
      group: 'page',
      title: text('newPlan'),
      icon: <PlusOutlined />,
      shortcut: 'alt+n',
      run: onCreate,
    },
    {
      id: 'plan.duplicate',
      group: 'page',
      title: text('duplicate'),
      icon: <CopyOutlined />,
      shortcut: 'alt+c',
      run: duplicate,
    },
    {
      id: 'plan.rename',
      group: 'page',
      title: text('rename'),
      icon: <EditOutlined />,
      shortcut: 'F2',
      run: startRenaming,
    },
    {
      id: 'plan.versions',
      group: 'page',
      title: versionText('versions'),
      icon: <HistoryOutlined />,
      shortcut: 'alt+v',
      run: openVersions,
    },
    {
      id: 'plan.report',
      group: 'page',
      title: text('report'),
      icon: <FileTextOutlined />,
      shortcut: 'alt+r',
      run: report,
    },
    { id: 'plan.remove', group: 'page', title: text('remove'), icon: <DeleteOutlined />, run: remove },
    {
      id: 'plan.next',
      group: 'page',
      title: text('nextPlan'),
      shortcut: 'alt+ArrowDown',
      enabled: plans.length > 1,
      run: () => {
        if (next) open(next.id);
      },
    },
  ]);
  return { open, duplicate, remove, report };
}

/** Which combination, what can be done with it, and the state of its simulation. */
export function PlanHeader(props: PlanHeaderProps) {
  const { saved, plans, editor, workspace, run, onCreate } = props;
  const text = useText(messages);
  const nameOf = useShownName();
  const format = useFormat();
  const [renaming, setRenaming] = useState(false);
  const [showsVersions, setShowsVersions] = useState(false);
  const acts = usePlanActs(
    props,
    () => setRenaming(true),
    () => setShowsVersions(true),
  );
  const versionText = useText(versionMessages);
  const { document } = editor;
  const result = run.result;
  const outcome = result
    ? { paths: result.paths, asked: run.answered?.paths ?? result.paths, partial: result.partial }
    : null;
  return (
    <header className="lab-head">
      <div className="lab-head-line">
        {renaming ? (
          <NameInput
            label={text('planName')}
            name={document.name}
            onDone={(name) => {
              setRenaming(false);
              if (name !== null) editor.commit(text('stepRename', { name }), { name });
            }}
          />
        ) : (
          <h1 className="lab-title">
            <Select
              aria-label={text('choosePlan')}
              className="plan-select"
              variant="borderless"
              getPopupContainer={(trigger: HTMLElement) =>
                trigger.closest('header') ?? globalThis.document.body
              }
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={420}
              value={saved.id}
              onChange={acts.open}
              options={plans.map(({ id, plan }) => ({
                value: id,
                label: nameOf(id === saved.id ? document.name : plan.name),
              }))}
            />
          </h1>
        )}
        <span className="lab-head-tools">
          <HeadButton title={text('rename')} icon={<EditOutlined />} onClick={() => setRenaming(true)} />
          <HeadButton title={text('duplicate')} icon={<CopyOutlined />} onClick={acts.duplicate} />
          <HeadButton
            title={versionText('versions')}
            icon={<HistoryOutlined />}
            onClick={() => setShowsVersions(true)}
          />
          <HeadButton title={text('report')} icon={<FileTextOutlined />} onClick={acts.report} />
          <HeadButton title={text('remove')} icon={<DeleteOutlined />} onClick={acts.remove} />
          <Button icon={<PlusOutlined />} onClick={onCreate}>
            {text('newPlan')}
          </Button>
        </span>
      </div>
      <VersionsDialog
        open={showsVersions}
        onClose={() => setShowsVersions(false)}
        saved={saved}
        plans={plans}
        document={document}
        onRestore={editor.replace}
      />
      <div className="lab-head-line lab-facts">
        <strong className="scenario-label">{text('scenario')}</strong>
        <span>{text('seedShort', { seed: document.seed })}</span>
        <span>{text('modelShort', { model: text(`model.${document.model}`) })}</span>
        {workspace.dataDate ? (
          <span>{text('dataDate', { date: format.date(workspace.dataDate) })}</span>
        ) : null}
        {saved.synthetic ? <SyntheticBadge /> : null}
        <span className="lab-head-run">
          <RunBar run={run} outcome={outcome} />
        </span>
      </div>
    </header>
  );
}

interface HeadButtonProps {
  readonly title: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}

function HeadButton({ title, icon, onClick }: HeadButtonProps) {
  return (
    <Tooltip title={title}>
      <Button type="text" icon={icon} aria-label={title} onClick={onClick} />
    </Tooltip>
  );
}
