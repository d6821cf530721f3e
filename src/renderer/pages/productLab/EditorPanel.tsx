import type { SeriesInfo } from '../../../shared/series.ts';
import { useText } from '../../app/language/useText.ts';
import { AssumptionFields } from './AssumptionFields.tsx';
import { HoldingsEditor } from './HoldingsEditor.tsx';
import { messages } from './messages.ts';
import { MoneyFields } from './MoneyFields.tsx';
import type { Shelf } from './planWords.ts';
import type { PlanEditor } from './usePlanEditor.ts';

export interface EditorPanelProps {
  readonly editor: PlanEditor;
  readonly shelf: Shelf;
  readonly series: readonly SeriesInfo[];
}

/** Everything about a combination that can be changed. */
export function EditorPanel({ editor, shelf, series }: EditorPanelProps) {
  const text = useText(messages);
  return (
    <aside className="lab-editor" aria-label={text('editor')}>
      <section className="card lab-section">
        <HoldingsEditor editor={editor} shelf={shelf} series={series} />
      </section>
      <section className="card lab-section">
        <h2>{text('money')}</h2>
        <MoneyFields editor={editor} />
      </section>
      <section className="card lab-section">
        <h2>{text('assumptions')}</h2>
        <AssumptionFields editor={editor} />
      </section>
    </aside>
  );
}
