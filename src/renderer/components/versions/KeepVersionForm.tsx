import { Button } from 'antd';
import { useState } from 'react';
import { versionNoteLength } from '../../../shared/version.ts';
import { useAct } from '../../app/api/useAct.ts';
import { useText } from '../../app/language/useText.ts';
import { CheckedText } from '../CheckedText.tsx';
import { messages } from './versionListMessages.ts';

export interface VersionName {
  readonly name: string;
  readonly note?: string;
}

export interface KeepVersionFormProps {
  /** The number that the suggested name carries. */
  readonly count: number;
  readonly onKeep: (named: VersionName) => Promise<void>;
}

/** Names the present state; a name is there already, so that Enter is enough. */
export function KeepVersionForm({ count, onKeep }: KeepVersionFormProps) {
  const text = useText(messages);
  const act = useAct();
  const [typed, setTyped] = useState(() => text('suggestedName', { count }));
  const [typedNote, setTypedNote] = useState('');
  const name = typed.trim();
  const note = typedNote.trim();
  return (
    <form
      className="versions-keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') act(() => onKeep(note === '' ? { name } : { name, note }));
      }}
    >
      <CheckedText text={typed}>
        <input
          aria-label={text('name')}
          maxLength={120}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </CheckedText>
      <Button type="primary" htmlType="submit" disabled={name === ''}>
        {text('keep')}
      </Button>
      <CheckedText text={typedNote}>
        <input
          aria-label={text('note')}
          placeholder={text('note')}
          maxLength={versionNoteLength}
          value={typedNote}
          onChange={(event) => setTypedNote(event.target.value)}
        />
      </CheckedText>
    </form>
  );
}
