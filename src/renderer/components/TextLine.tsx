import { useId, useState } from 'react';
import { useText } from '../app/language/useText.ts';
import { messages } from './messages.ts';
import { WordingMark } from './WordingMark.tsx';
import './TextLine.css';

export interface TextLineProps {
  readonly label: string;
  /** In which language the text is. */
  readonly language: 'zh' | 'en';
  readonly value: string;
  readonly lines?: number;
  /** Whether it speaks of a deposit, which is guaranteed. */
  readonly guaranteed?: boolean;
  readonly longest?: number;
  /** Whether it may be empty. */
  readonly optional?: boolean;
  readonly onCommit: (value: string) => void;
}

/** A text in one language, kept when the field is left; an empty one is explained in place. */
export function TextLine({
  label,
  language,
  value,
  lines = 1,
  guaranteed = false,
  longest = 120,
  optional = false,
  onCommit,
}: TextLineProps) {
  const text = useText(messages);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const empty = !optional && shown.trim() === '';
  const finish = (): void => {
    if (typed === null || empty) return;
    const next = typed.trim();
    setTyped(null);
    if (next !== value) onCommit(next);
  };
  const field = {
    id,
    className: 'text-field',
    lang: language === 'zh' ? 'zh-CN' : 'en',
    maxLength: longest,
    value: shown,
    'aria-invalid': empty,
    'aria-describedby': empty ? `${id}problem` : undefined,
    onBlur: finish,
  };
  return (
    <div className="text-line">
      <label htmlFor={id}>{text(`in.${language}`, { label })}</label>
      {lines > 1 ? (
        <textarea {...field} rows={lines} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input
          {...field}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
            if (event.key === 'Escape') setTyped(null);
          }}
        />
      )}
      <WordingMark text={shown} guaranteed={guaranteed} />
      {empty ? (
        <span id={`${id}problem`} className="text-problem" role="alert">
          {text('emptyText', { kept: value })}
        </span>
      ) : null}
    </div>
  );
}
