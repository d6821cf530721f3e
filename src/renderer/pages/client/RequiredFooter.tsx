import type { Holding } from '../../../shared/plan.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { messages as labMessages } from '../productLab/messages.ts';
import type { Shelf } from '../productLab/planWords.ts';
import { riskSentences } from '../productLab/riskSentences.ts';
import { useRiskWords } from '../productLab/useRiskWords.ts';
import { messages } from './messages.ts';

export interface RequiredFooterProps {
  readonly holdings: readonly Holding[];
  readonly shelf: Shelf;
  readonly today: string;
  readonly workspace: WorkspaceInfo;
  readonly seed: number;
  readonly paths: number;
}

/** Always in sight: the sentences that the rules require, the assumptions, the seed, the date of the data. */
export function RequiredFooter({ holdings, shelf, today, workspace, seed, paths }: RequiredFooterProps) {
  const text = useText(messages);
  const lab = useText(labMessages);
  const sentence = useRiskWords();
  const format = useFormat();
  return (
    <footer className="client-footer no-print" aria-label={lab('risk')}>
      <p>
        <strong>{lab('risk')}</strong> {riskSentences(holdings, shelf, today).map(sentence).join(' ')}
      </p>
      <p>
        {text('assumption')}{' '}
        {text('facts', {
          paths: format.count(paths),
          seed,
          date: workspace.dataDate ? format.date(workspace.dataDate) : text('noData'),
          engine: workspace.engineVersion,
          today: format.date(today),
        })}
        {workspace.synthetic ? ` · ${text('synthetic')}` : ''}
      </p>
    </footer>
  );
}
