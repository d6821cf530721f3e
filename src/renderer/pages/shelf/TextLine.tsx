import { useId, useState } from 'react';
import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';

export interface TextLineProps {
  readonly label: string;
  /** In which language the text is. */
  readonly language: 'zh' | 'en';
  readonly value: string;
  readonly lines?: number;
  /** Whether it may be empty. */
  readonly optional?: boolean;
  readonly onCommit: (value: string) => void;
}

const longest = 120;

/** A text of the product in one language, kept when the field is left; an empty one is explained in place. */
export function TextLine({ label, language, value, lines = 1, optional = false, onCommit }: TextLineProps) {
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
    className: 'shelf-text',
    lang: language === 'zh' ? 'zh-CN' : 'en',
    maxLength: longest,
    value: shown,
    'aria-invalid': empty,
    'aria-describedby': empty ? `${id}problem` : undefined,
    onBlur: finish,
  };
  return (
    <div className="shelf-text-line">
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
      {empty ? (
        <span id={`${id}problem`} className="shelf-problem" role="alert">
          {text('emptyText', { kept: value })}
        </span>
      ) : null}
    </div>
  );
}
