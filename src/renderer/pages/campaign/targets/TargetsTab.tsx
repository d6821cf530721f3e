import type { ExportStamp } from '../../../charts/stamp.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import type { Simulated } from '../results/Simulated.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { LeversCard } from './LeversCard.tsx';
import { TargetsCard } from './TargetsCard.tsx';
import { targetsOf } from './targetEdits.ts';
import { useLevers } from './useLevers.ts';

export interface TargetsTabProps {
  readonly editor: WorkEditor;
  readonly simulated: Simulated | null;
  readonly stamp: ExportStamp;
}

/** The goals of the campaign: how likely each is met, and what would have to be true for those that are not. */
export function TargetsTab({ editor, simulated, stamp }: TargetsTabProps) {
  const levers = useLevers(editor.document);
  const hasTargets = targetsOf(editor.document.scenario).length > 0;
  return (
    <div className="campaign-cards">
      <TargetsCard
        editor={editor}
        simulated={simulated}
        stamp={stamp}
        levers={levers.stale ? null : levers.result}
      />
      {levers.error ? <ErrorBanner report={levers.error} onRetry={levers.again} /> : null}
      {hasTargets && levers.result ? (
        <LeversCard result={levers.result} scenario={editor.document.scenario} dimmed={levers.stale} />
      ) : null}
    </div>
  );
}
