import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { PauseRule } from './PauseRule.tsx';
import { ReleaseRule } from './ReleaseRule.tsx';

/** The rules that a manager follows in the weekly review; they are played inside every simulated future. */
export function ReviewPanel({ editor }: { readonly editor: WorkEditor }) {
  const text = useText(messages);
  return (
    <section className="card campaign-section" aria-label={text('review')}>
      <h2>{text('review')}</h2>
      <p className="faint small">{text('reviewDescription')}</p>
      <PauseRule editor={editor} />
      <ReleaseRule editor={editor} />
    </section>
  );
}
