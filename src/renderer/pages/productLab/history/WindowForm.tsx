import { Button } from 'antd';
import { useId, useState } from 'react';
import { stressWindow, type StressWindow } from '../../../../shared/stressWindow.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { CheckedText } from '../../../components/CheckedText.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { historyMessages } from './historyMessages.ts';

export interface WindowFormProps {
  readonly window: StressWindow;
  /** First and last day of history. */
  readonly startDate: string;
  readonly endDate: string;
  readonly onSave: (window: StressWindow) => void;
  readonly onCancel: () => void;
}

/** Name, dates and source of one window. */
export function WindowForm({ window, startDate, endDate, onSave, onCancel }: WindowFormProps) {
  const text = useText(historyMessages);
  const { language } = useLook();
  const id = useId();
  const [draft, setDraft] = useState(window);
  const isValid = stressWindow.safeParse(draft).success;
  const typed = (key: 'name' | 'source', longest: number) => (
    <>
      <label htmlFor={`${id}${key}`}>{text(key === 'name' ? 'name' : 'sourceLabel')}</label>
      <CheckedText text={draft[key][language]}>
        <input
          id={`${id}${key}`}
          className="stress-text"
          maxLength={longest}
          value={draft[key][language]}
          onChange={({ currentTarget: { value } }) => {
            // A window of one's own speaks one language; a given one is changed in the language shown.
            const alike = draft[key].zh === draft[key].en;
            setDraft({
              ...draft,
              [key]: alike ? { zh: value, en: value } : { ...draft[key], [language]: value },
            });
          }}
        />
      </CheckedText>
    </>
  );
  return (
    <form
      className="stress-form"
      aria-label={text('window')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) onSave(draft);
      }}
    >
      {typed('name', 60)}
      <span>{text('from')}</span>
      <DateField
        label={text('from')}
        value={draft.from}
        max={endDate}
        onCommit={(from) => setDraft((now) => ({ ...now, from }))}
      />
      <span>{text('to')}</span>
      <DateField
        label={text('to')}
        value={draft.to}
        min={startDate}
        monthAs="last"
        onCommit={(to) => setDraft((now) => ({ ...now, to }))}
      />
      {typed('source', 300)}
      <div className="stress-form-buttons">
        <Button type="primary" htmlType="submit" disabled={!isValid}>
          {text('save')}
        </Button>
        <Button onClick={onCancel}>{text('cancel')}</Button>
        {draft.from >= draft.to ? <output className="faint small">{text('tooShort')}</output> : null}
      </div>
    </form>
  );
}
