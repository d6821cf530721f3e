import type { Notice } from '../../../shared/simulation.ts';
import { describeNotice } from '../../../shared/notices/index.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { messages } from './messages.ts';

/** How the plan was made fit for simulation: folded under the words of the result, on whichever view one looks. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const text = useText(messages);
  const { language } = useLook();
  if (notices.length === 0) return null;
  return (
    <details className="summary-notices">
      <summary>{text('noticesCount', { count: notices.length })}</summary>
      <ul className="notices">
        {notices.map((notice, index) => (
          <li key={index}>{describeNotice(notice, language)}</li>
        ))}
      </ul>
    </details>
  );
}
