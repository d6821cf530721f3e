import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { addDays, formatPlainDate, requireDate } from '../../../shared/date.ts';
import { useText } from '../../app/language/useText.ts';
import { DateField } from '../../components/DateField.tsx';
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

const shifted = (date: string | undefined, days: number): string | undefined =>
  date === undefined ? undefined : formatPlainDate(addDays(requireDate(date), days));

/** The day from which the version on the screen holds; it stays between its neighbours. */
function VersionDate({ editor, chosen, wording, onChoose }: TimelineProps) {
  const text = useText(messages);
  const id = useId();
  const { product, commit } = editor;
  const { format } = wording;
  const at = product.terms.findIndex(({ effectiveFrom }) => effectiveFrom === chosen);
  const min = shifted(product.terms[at - 1]?.effectiveFrom, 1);
  const max = shifted(product.terms[at + 1]?.effectiveFrom, -1);
  return (
    <span className="shelf-version-date">
      <label htmlFor={id}>{text('effectiveFrom')}</label>
      <DateField
        key={chosen}
        id={id}
        label={text('effectiveFrom')}
        value={chosen}
        {...(min ? { min } : {})}
        {...(max ? { max } : {})}
        onCommit={(date) => {
          commit(
            text('stepDate', { date: format.date(date) }),
            changeVersion(product, chosen, { effectiveFrom: date }),
          );
          onChoose(date);
        }}
      />
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
        if (!taken) add();
      }}
    >
      <label htmlFor={id}>{text('addVersionHelp')}</label>
      <span className="shelf-version-tools">
        <DateField id={id} label={text('addVersionHelp')} value={date} onCommit={setDate} />
        <Button size="small" type="primary" htmlType="submit" disabled={taken}>
          {text('addVersionNow')}
        </Button>
        <Button size="small" onClick={onDone}>
          {text('cancel')}
        </Button>
      </span>
      {taken ? (
        <span className="shelf-problem" role="alert">
          {text('takenDate', { date: format.date(date) })}
        </span>
      ) : null}
    </form>
  );
}
