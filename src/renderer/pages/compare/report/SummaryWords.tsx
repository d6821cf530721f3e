import type { Plan } from '../../../../shared/plan.ts';
import type { SimulationResult } from '../../../../shared/simulation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { messages } from '../../productLab/messages.ts';
import { summaryWords } from '../../productLab/summaryWords.ts';

/** The result in plain words, as the screen says it. */
export function SummaryWords({ result, plan }: { readonly result: SimulationResult; readonly plan: Plan }) {
  const text = useText(messages);
  return <p className="report-words">{summaryWords(result, plan, text, useFormat())}</p>;
}
