import type { SeriesInfo } from '../../../shared/series.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { AssumptionFields } from './AssumptionFields.tsx';
import { BundlesEditor } from './bundles/BundlesEditor.tsx';
import { GlideFields } from './cashFlows/GlideFields.tsx';
import { GoalsEditor } from './cashFlows/GoalsEditor.tsx';
import { ScheduleFields } from './cashFlows/ScheduleFields.tsx';
import { HoldingsEditor } from './HoldingsEditor.tsx';
import { LoansEditor } from './loans/LoansEditor.tsx';
import { messages } from './messages.ts';
import { ModelFields } from './model/ModelFields.tsx';
import { messages as modelMessages } from './model/modelMessages.ts';
import { MoneyFields } from './MoneyFields.tsx';
import { holdingName, type Shelf } from './planWords.ts';
import type { PlanEditor } from './usePlanEditor.ts';

export interface EditorPanelProps {
  readonly editor: PlanEditor;
  readonly shelf: Shelf;
  readonly series: readonly SeriesInfo[];
  /** Asks for the result anew: something beside the plan has changed. */
  readonly again: () => void;
}

/** Everything about a combination that can be changed. */
export function EditorPanel({ editor, shelf, series, again }: EditorPanelProps) {
  const text = useText(messages);
  const modelText = useText(modelMessages);
  const { language, format } = useLook();
  const names = editor.plan.holdings.map((holding) => holdingName(holding, shelf, language, format, text));
  return (
    <aside className="lab-editor" aria-label={text('editor')}>
      <section className="card lab-section">
        <HoldingsEditor editor={editor} shelf={shelf} series={series} />
      </section>
      <section className="card lab-section">
        <h2>{text('money')}</h2>
        <MoneyFields editor={editor} />
        <ScheduleFields editor={editor} />
      </section>
      <section className="card lab-section">
        <GoalsEditor editor={editor} />
      </section>
      <section className="card lab-section">
        <BundlesEditor editor={editor} shelf={shelf} onSaved={again} />
      </section>
      <section className="card lab-section">
        <LoansEditor editor={editor} shelf={shelf} />
      </section>
      <section className="card lab-section">
        <h2>{text('assumptions')}</h2>
        <AssumptionFields editor={editor} />
        <GlideFields editor={editor} names={names} />
      </section>
      <section className="card lab-section">
        <h2>{modelText('settings')}</h2>
        <ModelFields editor={editor} shelf={shelf} series={series} names={names} />
      </section>
    </aside>
  );
}
