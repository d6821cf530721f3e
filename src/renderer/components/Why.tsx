import { QuestionCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useText } from '../app/language/useText.ts';
import { useFormat } from '../app/theme/look.ts';
import { messages } from './messages.ts';
import { Popup } from './Popup.tsx';
import './Why.css';

/** Everything that stands behind one figure. */
export interface Explanation {
  readonly name: string;
  readonly value: string;
  readonly definition: string;
  readonly formula?: string | undefined;
  /** What went into it, as shown on the screen. */
  readonly inputs: readonly { readonly label: string; readonly value: string }[];
  /** Simulated paths, where the figure is from simulation. */
  readonly paths?: number | undefined;
  readonly standardError?: string | undefined;
  readonly seed?: number | undefined;
  readonly engineVersion?: string | undefined;
  /** Where the data comes from, in words. */
  readonly source: string;
  /** `YYYY-MM-DD` of the newest data used. */
  readonly dataDate?: string | undefined;
}

export interface WhyProps {
  readonly explanation: Explanation;
  /** What the button shows; a question mark where it is left out. */
  readonly children?: ReactNode;
}

/** “Why this number?”: opens by click or key, closes by Esc. */
export function Why({ explanation, children }: WhyProps) {
  const text = useText(messages);
  const format = useFormat();
  const {
    name,
    value,
    definition,
    formula,
    inputs,
    paths,
    standardError,
    seed,
    engineVersion,
    source,
    dataDate,
  } = explanation;
  const title = text('why.title', { name });
  const rows: readonly (readonly [string, string | undefined])[] = [
    [text('why.formula'), formula],
    ...inputs.map((input) => [input.label, input.value] as const),
    [text('why.paths'), paths === undefined ? undefined : format.count(paths)],
    [text('why.standardError'), standardError],
    [text('why.seed'), seed === undefined ? undefined : String(seed)],
    [text('why.engine'), engineVersion],
    [text('why.source'), source],
    [text('why.dataDate'), dataDate === undefined ? undefined : format.date(dataDate)],
  ];
  return (
    <Popup
      label={title}
      triggerLabel={children === undefined ? title : `${value}${text('why.ask')}`}
      triggerClassName={children === undefined ? 'why-mark' : 'why-value'}
      trigger={children ?? <QuestionCircleOutlined />}
    >
      <div className="why">
        <div className="why-head">
          <h3>{name}</h3>
          <span className="why-figure">{value}</span>
        </div>
        <p>{definition}</p>
        <dl>
          {rows.map(([term, detail]) =>
            detail === undefined ? null : (
              <div className="why-row" key={term}>
                <dt>{term}</dt>
                <dd>{detail}</dd>
              </div>
            ),
          )}
        </dl>
      </div>
    </Popup>
  );
}
