import {
  CloseOutlined,
  FilePdfOutlined,
  FolderOpenOutlined,
  PlusOutlined,
  PushpinOutlined,
} from '@ant-design/icons';
import { Button, Select, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Plan } from '../../../shared/plan.ts';
import type { PlanComparison } from '../../../shared/planComparison.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import type { Run } from '../../app/run/useRun.ts';
import { useFormat } from '../../app/theme/look.ts';
import { RunBar } from '../../components/RunBar.tsx';
import { SyntheticBadge } from '../../components/SyntheticBadge.tsx';
import { messages as labMessages } from '../productLab/messages.ts';
import { messages } from './messages.ts';
import { PlanTag } from './PlanTag.tsx';
import type { Choice } from './useChoice.ts';

export interface CompareHeadProps {
  readonly choice: Choice;
  readonly plans: readonly Plan[];
  readonly run: Run<readonly Plan[], PlanComparison>;
  readonly workspace: WorkspaceInfo;
}

/** Which combinations, which of them is the baseline, and the state of the run. */
export function CompareHead({ choice, plans, run, workspace }: CompareHeadProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const format = useFormat();
  const { result, answered } = run;
  const outcome = result
    ? { paths: result.paths, asked: answered?.[0]?.paths ?? result.paths, partial: result.partial }
    : null;
  return (
    <header className="compare-head">
      <div className="compare-head-line">
        <h1>{text('title')}</h1>
        <span className="compare-run">
          <RunBar run={run} outcome={outcome} />
        </span>
      </div>
      <ul className="compare-slots" aria-label={text('choice')}>
        {choice.chosen.map((_, place) => (
          <Slot key={place} choice={choice} plans={plans} place={place} />
        ))}
        {choice.canAdd ? (
          <li>
            <Button icon={<PlusOutlined />} onClick={choice.add}>
              {text('add')}
            </Button>
          </li>
        ) : null}
      </ul>
      <div className="compare-facts">
        <strong className="scenario-label">{lab('scenario')}</strong>
        <span>{lab('seedShort', { seed: plans[0]!.seed })}</span>
        {result ? <span>{text(result.oneMarket ? 'oneMarket' : 'ownMarkets')}</span> : null}
        {workspace.dataDate ? (
          <span>{lab('dataDate', { date: format.date(workspace.dataDate) })}</span>
        ) : null}
        {workspace.synthetic ? <SyntheticBadge /> : null}
      </div>
    </header>
  );
}

interface SlotProps {
  readonly choice: Choice;
  readonly plans: readonly Plan[];
  readonly place: number;
}

function Slot({ choice, plans, place }: SlotProps) {
  const text = useText(messages);
  const nameOf = useShownName();
  const navigate = useNavigate();
  const saved = choice.chosen[place]!;
  const name = plans[place]!.name;
  return (
    <li className="compare-slot card" data-baseline={place === 0}>
      <div className="compare-slot-line">
        <PlanTag place={place} />
        <Select
          aria-label={text('slot', { count: place + 1 })}
          className="compare-slot-select"
          variant="borderless"
          popupMatchSelectWidth={380}
          value={saved.id}
          onChange={(id) => choice.replace(place, id)}
          options={[
            { value: saved.id, label: nameOf(name) },
            ...choice.free.map(({ id, plan }) => ({ value: id, label: nameOf(plan.name) })),
          ]}
        />
      </div>
      <div className="compare-slot-line compare-slot-tools">
        {place === 0 ? (
          <strong className="compare-baseline">{text('baseline')}</strong>
        ) : (
          <Button size="small" icon={<PushpinOutlined />} onClick={() => choice.pin(place)}>
            {text('pin')}
          </Button>
        )}
        <Tool
          title={text('open')}
          icon={<FolderOpenOutlined />}
          onClick={() => void navigate(`/product-lab/${saved.id}`)}
        />
        <Tool
          title={text('report')}
          icon={<FilePdfOutlined />}
          onClick={() => void navigate(`/compare/report/${saved.id}`)}
        />
        {choice.canDrop ? (
          <Tool title={text('drop')} icon={<CloseOutlined />} onClick={() => choice.drop(place)} />
        ) : null}
      </div>
    </li>
  );
}

function Tool({
  title,
  icon,
  onClick,
}: {
  readonly title: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}) {
  return (
    <Tooltip title={title}>
      <Button type="text" size="small" icon={icon} aria-label={title} onClick={onClick} />
    </Tooltip>
  );
}
