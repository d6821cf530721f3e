import { Button } from 'antd';
import type { PlanPin } from '../../../../shared/planPin.ts';
import { useText } from '../../../app/language/useText.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { DifferenceTable } from '../differences/DifferenceTable.tsx';
import { differingPlanInputs } from '../differences/differingPlanInputs.ts';
import type { Shelf } from '../planWords.ts';
import type { PlanEditor } from '../usePlanEditor.ts';
import { messages } from './versionMessages.ts';
import './versions.css';

export interface PinnedCardProps {
  readonly pin: PlanPin;
  readonly editor: PlanEditor;
  readonly shelf: Shelf;
  readonly stamp: ExportStamp;
  readonly onUnpin: () => void;
}

/** What the results are measured against, and every input in which it differs. */
export function PinnedCard({ pin, editor, shelf, stamp, onUnpin }: PinnedCardProps) {
  const text = useText(messages);
  const { document } = editor;
  const count = differingPlanInputs(pin.plan, document).length;
  const title = text('pinned', { name: pin.name });
  return (
    <section className="card lab-section pinned" aria-label={title}>
      <div className="pinned-head">
        <h2>{title}</h2>
        <Button size="small" onClick={onUnpin}>
          {text('unpin')}
        </Button>
      </div>
      <p className="small faint">{text(count === 0 ? 'alike' : 'pinnedNote')}</p>
      {count === 0 ? null : (
        <details>
          <summary>{text('differing', { count })}</summary>
          <DifferenceTable
            caption={title}
            baseline={pin.plan}
            plan={document}
            shelf={shelf}
            titles={{ baseline: text('baseline'), plan: text('present') }}
            stamp={stamp}
            onReset={(plan, input) => editor.replace(text('resetStep', { input }), plan)}
          />
        </details>
      )}
    </section>
  );
}
