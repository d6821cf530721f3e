import type { Plan } from '../../../shared/plan.ts';
import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';
import type { Shelf } from './planWords.ts';
import { riskSentences } from './riskSentences.ts';
import { useRiskWords } from './useRiskWords.ts';

/** The sentences that the rules require, always in sight. */
export function RiskFooter({ plan, shelf }: { readonly plan: Plan; readonly shelf: Shelf }) {
  const text = useText(messages);
  const sentence = useRiskWords();
  return (
    <footer className="risk-footer" aria-label={text('risk')}>
      <strong>{text('risk')}</strong>
      {riskSentences(plan.holdings, shelf, plan.startDate).map((key) => (
        <span key={key}>{sentence(key)}</span>
      ))}
    </footer>
  );
}
