import { Select } from 'antd';
import { targetMeasures, type CampaignTarget, type TargetMeasure } from '../../../../shared/campaign.ts';
import type { CampaignResult } from '../../../../shared/campaignResult.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';
import { EditDialog } from '../plan/EditDialog.tsx';
import { FieldRow } from '../plan/FieldRow.tsx';
import { NameFields } from '../plan/NameFields.tsx';
import type { WorkEditor } from '../useWorkEditor.ts';
import { GoalFields } from './GoalFields.tsx';
import { PublishedFields } from './PublishedFields.tsx';
import { ScopeFields } from './ScopeFields.tsx';
import { targetsOf, withMeasure, withTargetChanged } from './targetEdits.ts';

export interface TargetDialogProps {
  readonly editor: WorkEditor;
  /** Of the target; null where the dialog is closed. */
  readonly id: string | null;
  readonly result: CampaignResult | null;
  readonly onClose: () => void;
}

type Noted = 'feeShare' | 'activated';
const hasNote = (measure: TargetMeasure): measure is Noted =>
  measure === 'feeShare' || measure === 'activated';

/** One target: what it measures, of what, and its goal. */
export function TargetDialog({ editor, id, result, onClose }: TargetDialogProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const target = targetsOf(scenario).find((candidate) => candidate.id === id);
  const name = target?.name[language] ?? null;
  const commit = (field: string, changed: CampaignTarget): void =>
    editor.commitScenario(
      text('stepField', { name: name ?? '', field }),
      withTargetChanged(scenario, changed),
    );
  return (
    <EditDialog name={name} onClose={onClose}>
      {target ? (
        <>
          <section className="dialog-part">
            <NameFields
              name={target.name}
              onCommit={(next) => commit(text('nameField'), { ...target, name: next })}
            />
            <FieldRow label={text('targetMeasure')}>
              <Select
                size="small"
                className="kind-select"
                aria-label={text('targetMeasure')}
                value={target.measure}
                onChange={(measure) => commit(text('targetMeasure'), withMeasure(target, measure, result))}
                options={targetMeasures.map((value) => ({ value, label: text(`measure.${value}`) }))}
              />
            </FieldRow>
            {hasNote(target.measure) ? (
              <p className="faint small">{text(`measureNote.${target.measure}`)}</p>
            ) : null}
          </section>
          <ScopeFields target={target} scenario={scenario} onCommit={commit} />
          <GoalFields target={target} result={result} onCommit={commit} />
          <PublishedFields target={target} onCommit={commit} />
        </>
      ) : null}
    </EditDialog>
  );
}
