import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { parsePlainDate } from '../../../shared/date.ts';
import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';
import { headline } from './terms/headline.ts';
import type { TermWording } from './terms/termWords.ts';
import type { ProductEditor } from './useProductEditor.ts';
import { changeVersion, versionState, withoutVersion, withVersion } from './versions.ts';

export interface TimelineProps {
  readonly editor: ProductEditor;
  /** The version on the screen, by its date. */
  readonly chosen: string;
  readonly today: string;
  readonly wording: TermWording;
  readonly onChoose: (date: string) => void;
}

/** The versions of the terms in their order, the one in force marked; add one from a day on. */
export function Timeline(props: TimelineProps) {
  const { editor, chosen, today, wording, onChoose } = props;
  const text = useText(messages);
  const [adding, setAdding] = useState(false);
  const { product, commit } = editor;
  const { format } = wording;
  return (
    <section className="card lab-section" aria-label={text('timeline')}>
      <div className="lab-section-head">
        <h2>{text('timeline')}</h2>
        <Button size="small" icon={<PlusOutlined />} disabled={adding} onClick={() => setAdding(true)}>
          {text('addVersion')}
        </Button>
      </div>
      <p className="lab-field-help">{text('timelineHelp')}</p>
      {adding ? <AddVersion {...props} onDone={() => setAdding(false)} /> : null}
      <ol className="shelf-timeline">
        {product.terms.map(({ effectiveFrom, conditions }) => {
          const state = versionState(product, effectiveFrom, today);
          return (
            <li key={effectiveFrom} data-state={state}>
              <button
                type="button"
                aria-pressed={effectiveFrom === chosen}
                onClick={() => onChoose(effectiveFrom)}
              >
                <span className="shelf-timeline-date">
                  {text('version', { date: format.date(effectiveFrom) })}
                </span>
                <span className="shelf-timeline-state">{text(state)}</span>
                <span className="shelf-timeline-terms">{headline(conditions, wording)}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <div className="shelf-version-tools">
        <VersionDate {...props} />
        {product.terms.length > 1 ? (
          <Button
            size="small"
            icon={<DeleteOutlined />}
            onClick={() =>
              commit(
                text('stepRemoveVersion', { date: format.date(chosen) }),
                withoutVersion(product, chosen),
              )
            }
          >
            {text('removeVersion')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** The day from which the version on the screen holds; it stays between its neighbours. */
function VersionDate({ editor, chosen, wording, onChoose }: TimelineProps) {
  const text = useText(messages);
  const id = useId();
  const { product, commit } = editor;
  const { format } = wording;
  const [typed, setTyped] = useState<string | null>(null);
  const at = product.terms.findIndex(({ effectiveFrom }) => effectiveFrom === chosen);
  const [before, after] = [product.terms[at - 1]?.effectiveFrom, product.terms[at + 1]?.effectiveFrom];
  const fits = (date: string): boolean =>
    (before === undefined || date > before) && (after === undefined || date < after);
  const problem =
    typed === null || typed === chosen
      ? null
      : parsePlainDate(typed) === undefined
        ? text('badDate')
        : fits(typed)
          ? null
          : text('outOfOrder', {
              from: before === undefined ? text('anyTime') : format.date(before),
              to: after === undefined ? text('anyTime') : format.date(after),
              kept: format.date(chosen),
            });
  const finish = (): void => {
    if (typed === null || typed === chosen || problem !== null) return;
    commit(
      text('stepDate', { date: format.date(typed) }),
      changeVersion(product, chosen, { effectiveFrom: typed }),
    );
    onChoose(typed);
  };
  return (
    <span className="shelf-version-date">
      <label htmlFor={id}>{text('effectiveFrom')}</label>
      <input
        id={id}
        type="date"
        className="date-field"
        value={typed ?? chosen}
        aria-invalid={problem !== null}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
        }}
      />
      {problem === null ? null : (
        <span className="shelf-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}

/** Asks from which day the new version holds. */
function AddVersion({ editor, today, wording, onChoose, onDone }: TimelineProps & { onDone: () => void }) {
  const text = useText(messages);
  const id = useId();
  const [date, setDate] = useState(today);
  const { product, commit } = editor;
  const { format } = wording;
  const valid = parsePlainDate(date) !== undefined;
  const taken = product.terms.some(({ effectiveFrom }) => effectiveFrom === date);
  const add = (): void => {
    commit(text('stepAddVersion', { date: format.date(date) }), withVersion(product, date));
    onDone();
    onChoose(date);
  };
  return (
    <form
      className="shelf-add-version"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid && !taken) add();
      }}
    >
      <label htmlFor={id}>{text('addVersionHelp')}</label>
      <span className="shelf-version-tools">
        <input
          id={id}
          type="date"
          className="date-field"
          value={date}
          aria-invalid={taken || !valid}
          onChange={(event) => setDate(event.target.value)}
        />
        <Button size="small" type="primary" htmlType="submit" disabled={taken || !valid}>
          {text('addVersionNow')}
        </Button>
        <Button size="small" onClick={onDone}>
          {text('cancel')}
        </Button>
      </span>
      {taken || !valid ? (
        <span className="shelf-problem" role="alert">
          {valid ? text('takenDate', { date: format.date(date) }) : text('badDate')}
        </span>
      ) : null}
    </form>
  );
}
