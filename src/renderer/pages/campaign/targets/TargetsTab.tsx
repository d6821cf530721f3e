import { useState } from 'react';
import { textOf, useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { ReplayCard } from '../cases/ReplayCard.tsx';
import { messages } from '../messages.ts';
import type { Simulated } from '../results/Simulated.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { EstimateDialog } from './EstimateDialog.tsx';
import { withEstimate } from './estimateEdits.ts';
import { estimatePresets, type EstimatePreset } from './estimatePresets.ts';
import { EstimatesCard } from './EstimatesCard.tsx';
import { LeversCard } from './LeversCard.tsx';
import { TargetsCard } from './TargetsCard.tsx';
import { targetsOf } from './targetEdits.ts';
import { useLevers } from './useLevers.ts';

export interface TargetsTabProps {
  readonly editor: WorkEditor;
  readonly simulated: Simulated | null;
  readonly stamp: ExportStamp;
}

const inChinese = textOf(messages, 'zh');
const inEnglish = textOf(messages, 'en');

/** The goals of the campaign: how likely each is met, and what would have to be true for those that are not. */
export function TargetsTab({ editor, simulated, stamp }: TargetsTabProps) {
  const text = useText(messages);
  const { language } = useLook();
  const levers = useLevers(editor.document);
  const [edited, setEdited] = useState<string | null>(null);
  const { scenario } = editor.document;
  const addEstimate = (preset: EstimatePreset): void => {
    const name = { zh: inChinese(`estimate.${preset}`), en: inEnglish(`estimate.${preset}`) };
    const made = withEstimate(scenario, { ...estimatePresets[preset], name });
    editor.commitScenario(text('stepAddTarget', { name: name[language] }), made.scenario);
    setEdited(made.id);
  };
  return (
    <div className="campaign-cards">
      <ReplayCard simulated={simulated} stamp={stamp} />
      <TargetsCard
        editor={editor}
        simulated={simulated}
        stamp={stamp}
        levers={levers.stale ? null : levers.result}
        onEstimate={addEstimate}
      />
      <EstimatesCard editor={editor} simulated={simulated} stamp={stamp} onEdit={setEdited} />
      <EstimateDialog editor={editor} id={edited} onClose={() => setEdited(null)} />
      {levers.error ? <ErrorBanner report={levers.error} onRetry={levers.again} /> : null}
      {targetsOf(scenario).length > 0 && levers.result ? (
        <LeversCard result={levers.result} scenario={scenario} stamp={stamp} dimmed={levers.stale} />
      ) : targetsOf(scenario).length > 0 && !levers.error ? (
        <Waiting words={text('noResult')} cards={[16]} />
      ) : null}
    </div>
  );
}
