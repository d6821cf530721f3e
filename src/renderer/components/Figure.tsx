import type { ReactNode } from 'react';
import { Why, type Explanation } from './Why.tsx';
import './Figure.css';

export interface FigureProps {
  readonly explanation: Explanation;
  /** A remark under the figure: its range, its standard error, what it is compared with. */
  readonly note?: ReactNode;
  readonly tone?: 'plain' | 'up' | 'down' | undefined;
}

/** One large figure with its name; the figure itself is the button that asks why. */
export function Figure({ explanation, note, tone = 'plain' }: FigureProps) {
  return (
    <div className="figure">
      <div className="figure-name">{explanation.name}</div>
      <div className="figure-value" data-tone={tone}>
        <Why explanation={explanation}>{explanation.value}</Why>
      </div>
      {note ? <div className="figure-note">{note}</div> : null}
    </div>
  );
}
