import { planOfCase, type ClientCase } from '../../../shared/clientCase.ts';
import type { CompanionRequest, CompanionResult } from '../../../shared/companion.ts';
import { api } from '../../app/api/client.ts';
import { useText } from '../../app/language/useText.ts';
import type { StartRun } from '../../app/run/RunController.ts';
import { useRun } from '../../app/run/useRun.ts';
import { useLook } from '../../app/theme/look.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { messages as companionMessages } from '../productLab/companion/companionPageMessages.ts';
import { companionSentences } from '../productLab/companion/companionSentences.ts';
import { fallingHoldings } from '../productLab/companion/fallingHoldings.ts';
import type { Shelf } from '../productLab/planWords.ts';
import { messages } from './messages.ts';
import { typicalFall } from './typicalFall.ts';

type Asked = Omit<CompanionRequest, 'plan'> & { readonly case: ClientCase };

const ask: StartRun<Asked, CompanionResult> = (asked, _mode, signal) =>
  api.client.companion.query(asked, { signal, context: { alone: true } });
const isPartial = ({ partial }: CompanionResult): boolean => partial;

const fallMonths = 3;

export interface FallSectionProps {
  readonly asked: ClientCase;
  readonly names: ReadonlyMap<string, string>;
  readonly shelf: Shelf;
  readonly today: string;
}

/** What happens if the riskiest part falls: stay, rebalance or leave, in plain sentences. Nothing where no part can fall. */
export function FallSection({ asked, names, shelf, today }: FallSectionProps) {
  const text = useText(messages);
  const companionText = useText(companionMessages);
  const look = useLook();
  const [holding] = fallingHoldings(planOfCase(asked, today), shelf);
  const product = holding === undefined ? undefined : asked.parts[holding]?.product;
  const fallen = product === undefined ? undefined : shelf.get(product);
  const applies = holding !== undefined && fallen !== undefined && asked.months > fallMonths;
  const run = useRun({
    input: applies ? { case: asked, holding, fall: typicalFall(fallen, today), months: fallMonths } : null,
    draft: null,
    start: ask,
    isPartial,
  });
  const { result } = run;
  if (!applies || product === undefined) return null;
  if (run.error) {
    return (
      <div className="no-print">
        <ErrorBanner report={run.error} onRetry={run.again} />
      </div>
    );
  }
  if (!result) return null;
  const name = names.get(product) ?? product;
  // Products go by their class here, whatever the answer calls them.
  const spoken = { ...result, fallen: { zh: name, en: name } };
  return (
    <section data-dimmed={run.stale}>
      <h3>{text('fallHead')}</h3>
      <p className="client-words">
        {companionSentences(spoken, look, companionText).join(look.language === 'zh' ? '' : ' ')}
      </p>
      <p className="client-small">{companionText('wordsDoubt')}</p>
    </section>
  );
}
