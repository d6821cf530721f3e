import { useId, useState } from 'react';
import { bannedIn, type WordingRule } from '../../../../shared/wording.ts';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';

/** A text cut into marked and unmarked pieces. */
function piecesOf(
  text: string,
  rule: WordingRule,
): readonly { readonly at: number; readonly words: string; readonly marked: boolean }[] {
  const findings = bannedIn(text, rule);
  const edges = findings.flatMap(({ at, found }) => [at, at + found.length]);
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((at, i) => ({
    at,
    words: text.slice(at, cuts[i + 1]),
    marked: findings.some((finding) => finding.at === at),
  }));
}

/** A place to paste a text and see what the rule marks in it. */
export function TryText({ rule }: { readonly rule: WordingRule }) {
  const text = useText(messages);
  const id = useId();
  const [typed, setTyped] = useState('');
  const pieces = piecesOf(typed, rule);
  return (
    <section className="card lab-section" aria-label={text('tryIt')}>
      <h2>
        <label htmlFor={id}>{text('tryIt')}</label>
      </h2>
      <p className="soft small">{text('tryHelp')}</p>
      <textarea
        id={id}
        className="text-field"
        rows={3}
        maxLength={5000}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <output className="try-result">
        {typed.trim() === ''
          ? null
          : pieces.some(({ marked }) => marked)
            ? pieces.map(({ at, words, marked }) =>
                marked ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
              )
            : text('tryNone')}
      </output>
    </section>
  );
}
