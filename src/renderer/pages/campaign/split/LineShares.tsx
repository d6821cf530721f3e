import { budgetLines, type BudgetLine } from '../../../../shared/budget.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { WeightSliders } from '../../../components/WeightSliders.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { withLineShares } from './splitEdits.ts';

/** The four lines of the budget; they always add up to 100 %. */
export function LineShares({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const { document, shown, baseline } = editor;
  return (
    <div className="split-group">
      <h3>{text('lines')}</h3>
      <WeightSliders
        items={budgetLines.map((line) => ({
          key: line,
          label: text(`line.${line}`),
          weight: document.split.lines[line].share,
          baseline: baseline.split.lines[line].share,
        }))}
        renderRemove={({ key }) => (
          <span className="faint small">
            {format.money(shown.split.total * shown.split.lines[key as BudgetLine].share)}
          </span>
        )}
        onPreview={(shares) => editor.previewSplit(withLineShares(document.split, shares))}
        onCommit={(shares, label) =>
          editor.commitSplit(text('stepShare', { name: label }), withLineShares(document.split, shares))
        }
      />
    </div>
  );
}
