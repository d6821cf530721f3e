import { ThunderboltOutlined } from '@ant-design/icons';
import { Button, Switch } from 'antd';
import { allocationObjectives, type AllocationResult } from '../../../../shared/allocation.ts';
import { splitLimits } from '../../../../shared/budget.ts';
import type { SavedCampaign } from '../../../../shared/campaign.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import type { Run } from '../../../app/run/useRun.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { RunBar } from '../../../components/RunBar.tsx';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { messages } from '../messages.ts';
import { SplitTag } from '../SplitTag.tsx';
import type { BoardEditor } from '../useBoardEditor.ts';
import { AimFields } from './AimFields.tsx';
import { FieldRow } from '../../campaign/plan/FieldRow.tsx';
import { LimitFields } from './LimitFields.tsx';
import { SelectRow } from './SelectRow.tsx';
import { isComplete, type AllocationForm, type AllocationQuestion } from './request.ts';

export interface AllocateFormProps {
  readonly campaign: SavedCampaign;
  readonly editor: BoardEditor;
  readonly form: AllocationForm;
  readonly onForm: (form: AllocationForm) => void;
  readonly onAsk: () => void;
  readonly run: Run<AllocationQuestion, AllocationResult>;
  readonly draws: number | null;
}

/** What is to be reached, with how much money, within which limits. */
export function AllocateForm({ campaign, editor, form, onForm, onAsk, run, draws }: AllocateFormProps) {
  const text = useText(messages);
  const shown = useShownName();
  const lab = useText(campaignTexts);
  const format = useFormat();
  const { board, chosen, place } = editor;
  const total = form.total ?? chosen.split.total;
  return (
    <section className="card campaign-section" aria-label={text('allocateForm')}>
      <h2>{text('allocateForm')}</h2>
      <SelectRow
        label={text('fromSplit')}
        before={<SplitTag place={place} />}
        value={chosen.id}
        onChange={editor.choose}
        options={board.entries.map(({ id, split }) => ({ value: id, label: shown(split.name) }))}
      />
      <SelectRow
        label={text('objective')}
        value={form.objective}
        onChange={(objective) => onForm({ ...form, objective })}
        options={allocationObjectives.map((value) => ({ value, label: text(`objective.${value}`) }))}
      />
      <AimFields scenario={campaign.scenario} form={form} onForm={onForm} />
      <FieldRow label={lab('total')}>
        <NumberField
          label={lab('total')}
          value={total}
          min={0}
          max={splitLimits.total}
          step={10_000}
          digits={0}
          amount
          unit={lab('yuan')}
          onCommit={(sum) => onForm({ ...form, total: sum === chosen.split.total ? null : sum })}
        />
      </FieldRow>
      <FieldRow label={text('timing')}>
        <Switch
          size="small"
          aria-label={text('timing')}
          checked={form.timing}
          onChange={(timing) => onForm({ ...form, timing })}
        />
      </FieldRow>
      <FieldRow label={text('draws')}>
        <NumberField
          label={text('draws')}
          value={form.draws}
          min={2}
          max={2000}
          step={10}
          integer
          onCommit={(number) => onForm({ ...form, draws: number })}
        />
      </FieldRow>
      <LimitFields scenario={campaign.scenario} split={chosen.split} form={form} onForm={onForm} />
      <div className="allocate-act">
        <Button
          type="primary"
          icon={<ThunderboltOutlined />}
          disabled={!isComplete(form) || run.running === 'full'}
          onClick={onAsk}
        >
          {text('search')}
        </Button>
        <RunBar
          run={run}
          outcome={draws === null ? null : { paths: draws, asked: draws, partial: false }}
          counts={false}
        />
      </div>
      {isComplete(form) ? null : <p className="faint small">{text('goalMissing')}</p>}
      <p className="faint small">{text('allocateNote', { total: format.money(total) })}</p>
    </section>
  );
}
