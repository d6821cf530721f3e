import { useState } from 'react';
import { CheckedText } from '../../../components/CheckedText.tsx';

export interface TextFieldProps {
  readonly label: string;
  /** How to write it, shown where nothing is typed. */
  readonly hint?: string;
  readonly value: string;
  /** What is not accepted goes back to the last good text. */
  readonly accepts?: (typed: string) => boolean;
  /** Letters. */
  readonly longest?: number;
  readonly onCommit: (value: string) => void;
}

/** A line of text, taken on Enter or on leaving; empty stays as it was. */
export function TextField({
  label,
  hint,
  value,
  accepts = () => true,
  longest = 120,
  onCommit,
}: TextFieldProps) {
  const [typed, setTyped] = useState(value);
  const finish = (): void => {
    const next = typed.trim();
    if (next === '' || !accepts(next)) setTyped(value);
    else if (next !== value) onCommit(next);
  };
  return (
    <CheckedText text={typed}>
      <input
        className="campaign-text"
        aria-label={label}
        placeholder={hint}
        title={hint}
        maxLength={longest}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
        }}
      />
    </CheckedText>
  );
}
