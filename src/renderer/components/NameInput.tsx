import { useEffect, useRef, useState } from 'react';
import { WordingMark } from './WordingMark.tsx';
import './NameInput.css';

export interface NameInputProps {
  readonly label: string;
  readonly name: string;
  /** The new name, or null where it stays. */
  readonly onDone: (name: string | null) => void;
}

const longest = 120;

/** Renames in place: Enter or leaving keeps, Esc gives up. */
export function NameInput({ label, name, onDone }: NameInputProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (): void => {
    const next = typed.trim();
    onDone(next === '' || next === name ? null : next);
  };
  return (
    <span className="named-field">
      <input
        ref={field}
        className="name-input"
        aria-label={label}
        maxLength={longest}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
          if (event.key === 'Escape') onDone(null);
        }}
      />
      <WordingMark text={typed} />
    </span>
  );
}
