import type { SavedSplit } from '../../../shared/budget.ts';
import type { SavedCampaign } from '../../../shared/campaign.ts';
import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';
import { ReviewPanel } from './review/ReviewPanel.tsx';
import { SplitPanel } from './split/SplitPanel.tsx';
import type { WorkEditor } from './useWorkEditor.ts';

export interface SidePanelProps {
  readonly editor: WorkEditor;
  readonly campaign: SavedCampaign;
  readonly split: SavedSplit;
  readonly splits: readonly SavedSplit[];
}

/** What is moved most often: the money and the rules of the weekly review. */
export function SidePanel({ editor, campaign, split, splits }: SidePanelProps) {
  const text = useText(messages);
  return (
    <aside className="campaign-side" aria-label={text('sidePanel')}>
      <SplitPanel editor={editor} campaign={campaign} saved={split} splits={splits} />
      <ReviewPanel editor={editor} />
    </aside>
  );
}
