import type { ReactNode } from 'react';
import { WordingMark } from './WordingMark.tsx';
import './TextLine.css';

export interface CheckedTextProps {
  /** As it is being typed. */
  readonly text: string;
  /** Whether it speaks of a deposit, which is guaranteed. */
  readonly guaranteed?: boolean;
  /** The field that it is typed into. */
  readonly children: ReactNode;
}

/** A text field with its banned words named under it, for as long as there are any. */
export function CheckedText({ text, guaranteed = false, children }: CheckedTextProps) {
  return (
    <span className="checked-text">
      {children}
      <WordingMark text={text} guaranteed={guaranteed} />
    </span>
  );
}
