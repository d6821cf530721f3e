import { bannedIn } from '../../shared/wording.ts';
import { useText } from '../app/language/useText.ts';
import { useWordingRule } from '../app/settings/useWordingRule.ts';
import { messages } from './messages.ts';
import './TextLine.css';

/** Before something is printed or handed out: which of its typed texts hold banned words. Never printed itself. */
export function WordingBanner({ texts }: { readonly texts: readonly string[] }) {
  const text = useText(messages);
  const rule = useWordingRule();
  const found = [...new Set(texts)]
    .map((typed) => ({ typed, words: bannedIn(typed, rule).map((finding) => finding.found) }))
    .filter(({ words }) => words.length > 0);
  if (found.length === 0) return null;
  return (
    <div className="wording-banner no-print" role="alert">
      <strong>{text('bannedInTexts')}</strong>
      <ul>
        {found.map(({ typed, words }) => (
          <li key={typed}>
            {typed} —{' '}
            {[...new Set(words)].map((word) => text('quoted', { word })).join(text('listSeparator'))}
          </li>
        ))}
      </ul>
    </div>
  );
}
