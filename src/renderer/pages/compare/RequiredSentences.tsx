import type { Plan } from '../../../shared/plan.ts';
import { useText } from '../../app/language/useText.ts';
import { messages as labMessages } from '../productLab/messages.ts';
import type { Shelf } from '../productLab/planWords.ts';
import { riskSentences } from '../productLab/riskSentences.ts';
import { useRiskWords } from '../productLab/useRiskWords.ts';

/** The sentences that the rules require for everything that these plans hold. */
export function RequiredSentences({
  plans,
  shelf,
}: {
  readonly plans: readonly Plan[];
  readonly shelf: Shelf;
}) {
  const text = useText(labMessages);
  const sentence = useRiskWords();
  const holdings = plans.flatMap((plan) => plan.holdings);
  return (
    <footer className="risk-footer" aria-label={text('risk')}>
      <strong>{text('risk')}</strong>
      {riskSentences(holdings, shelf, plans[0]!.startDate).map((key) => (
        <span key={key}>{sentence(key)}</span>
      ))}
    </footer>
  );
}
