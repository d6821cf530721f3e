import type { Segment } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { BasisFields } from './BasisFields.tsx';
import { EditDialog } from './EditDialog.tsx';
import { FieldRow } from './FieldRow.tsx';
import { channelsWithout, withSegmentReached } from './leftOut.ts';
import { LeftOutNote } from './LeftOutNote.tsx';
import { NameFields } from './NameFields.tsx';
import { withMix, withSegmentChange } from './scenarioEdits.ts';
import { ShareFields } from './ShareFields.tsx';

export interface SegmentDialogProps {
  readonly editor: WorkEditor;
  readonly id: string | null;
  readonly onClose: () => void;
}

/** Everything about one segment. */
export function SegmentDialog({ editor, id, onClose }: SegmentDialogProps) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const segment = scenario.segments.find((candidate) => candidate.id === id);
  const commit = (what: string, change: Partial<Segment>): void => {
    if (!segment) return;
    editor.commitScenario(
      text('stepField', { name: segment.name[language], field: what }),
      withSegmentChange(scenario, segment.id, change),
    );
  };
  return (
    <EditDialog name={segment?.name[language] ?? null} onClose={onClose}>
      {segment ? (
        <>
          <NameFields name={segment.name} onCommit={(name) => commit(text('nameField'), { name })} />
          <FieldRow label={text('segmentSize')}>
            <NumberField
              label={text('segmentSize')}
              value={segment.size}
              min={1}
              max={2_000_000_000}
              step={1000}
              digits={0}
              integer
              onCommit={(size) => commit(text('segmentSize'), { size })}
            />
          </FieldRow>
          <FieldRow label={text('responsivenessLong')}>
            <NumberField
              label={text('responsiveness')}
              value={segment.responsiveness}
              min={0}
              max={100}
              step={0.05}
              digits={2}
              onCommit={(responsiveness) => commit(text('responsiveness'), { responsiveness })}
            />
          </FieldRow>
          <FieldRow label={text('balanceFactorLong')}>
            <NumberField
              label={text('balanceFactor')}
              value={segment.balanceFactor}
              min={0}
              max={1000}
              step={0.05}
              digits={2}
              onCommit={(balanceFactor) => commit(text('balanceFactor'), { balanceFactor })}
            />
          </FieldRow>
          <LeftOutNote
            items={channelsWithout(scenario, segment.id)}
            words="segmentLeftOut"
            act={text('reachSegment')}
            onInclude={() =>
              editor.commitScenario(
                text('stepReachSegment', { name: segment.name[language] }),
                withSegmentReached(scenario, segment),
              )
            }
          />
          <section className="dialog-part">
            <ShareFields
              label={text('mixOwn')}
              otherwise={text('mixOfProducts')}
              items={scenario.products}
              shares={segment.mix}
              start={scenario.products.map(({ share }) => share)}
              onCommit={(mix) =>
                editor.commitScenario(
                  text('stepField', { name: segment.name[language], field: text('mixOwn') }),
                  withMix(scenario, segment.id, mix),
                )
              }
            />
          </section>
          <section className="dialog-part">
            <h3>{text('basis')}</h3>
            <BasisFields basis={segment.basis} onCommit={(what, basis) => commit(what, { basis })} />
          </section>
        </>
      ) : null}
    </EditDialog>
  );
}
