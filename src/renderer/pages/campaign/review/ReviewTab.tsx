import { useMemo } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { Figure } from '../../../components/Figure.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { messages } from '../messages.ts';
import { CostCard } from '../results/CostCard.tsx';
import type { Simulated } from '../results/Simulated.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { PausesCard } from './PausesCard.tsx';
import { reviewFigures } from './reviewFigures.ts';
import { RuleSearchCard } from './RuleSearchCard.tsx';
import { RuleWorthCard } from './RuleWorthCard.tsx';
import { useRuleWorth } from './useRuleWorth.ts';

export interface ReviewTabProps {
  readonly editor: WorkEditor;
  readonly simulated: Simulated | null;
  readonly stamp: ExportStamp;
  readonly dataDate: string | null;
  /** Whether figures of the campaign’s own run are on their way. */
  readonly isAwaited: boolean;
}

/** What the rules of the weekly review do and are worth, and which figures of a pause rule would be worth more. */
export function ReviewTab({ editor, simulated, stamp, dataDate, isAwaited }: ReviewTabProps) {
  // The campaign's own run comes first; two at once would only slow each other down.
  const isReady = simulated !== null && !simulated.dimmed;
  const worth = useRuleWorth(isReady ? editor.document : null);
  return (
    <div className="campaign-cards">
      {simulated ? <ReviewFigures {...simulated} /> : isAwaited ? <Waiting cards={[9]} /> : null}
      <RuleWorthCard work={editor.document} run={worth} dataDate={dataDate} stamp={stamp} />
      {simulated ? <CostCard {...simulated} /> : null}
      {simulated ? <PausesCard {...simulated} /> : isAwaited ? <Waiting cards={[26, 30]} /> : null}
      <RuleSearchCard editor={editor} stamp={stamp} />
    </div>
  );
}

function ReviewFigures({ result, dimmed, dataDate }: Simulated) {
  const text = useText(messages);
  const format = useFormat();
  const figures = useMemo(
    () => reviewFigures(result, format, text, dataDate),
    [result, format, text, dataDate],
  );
  return (
    <section
      className="card campaign-section review-figures"
      aria-label={text('reviewDoes')}
      data-dimmed={dimmed}
    >
      <h2>{text('reviewDoes')}</h2>
      <div className="campaign-figures">
        {figures.map((explanation) => (
          <Figure key={explanation.name} explanation={explanation} note={explanation.standardError} />
        ))}
      </div>
    </section>
  );
}
