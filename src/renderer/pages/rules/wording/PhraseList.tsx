import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { bannedScopes, type BannedPhrase } from '../../../../shared/wording.ts';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';

export interface PhraseListProps {
  readonly title: string;
  readonly help: string;
  readonly phrases: readonly BannedPhrase[];
  /** Whether each says where it counts. */
  readonly scoped?: boolean;
  readonly onChange: (phrases: readonly BannedPhrase[]) => void;
}

const longest = 60;

/** Phrases of a rule: each can be taken out, one can be added by Enter. */
export function PhraseList({ title, help, phrases, scoped = false, onChange }: PhraseListProps) {
  const text = useText(messages);
  const [typed, setTyped] = useState('');
  const phrase = typed.trim();
  const isNew = phrase !== '' && phrases.every((one) => one.phrase !== phrase);
  return (
    <section className="card lab-section" aria-label={title}>
      <h2>{title}</h2>
      <p className="soft small">{help}</p>
      <ul className="phrases">
        {phrases.map((one) => (
          <li key={one.phrase}>
            <span>{one.phrase}</span>
            {scoped ? (
              <Select
                size="small"
                variant="borderless"
                aria-label={text('scopeOf', { phrase: one.phrase })}
                popupMatchSelectWidth={false}
                value={one.scope}
                options={bannedScopes.map((value) => ({ value, label: text(`scope.${value}`) }))}
                onChange={(scope) =>
                  onChange(phrases.map((other) => (other === one ? { ...one, scope } : other)))
                }
              />
            ) : null}
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined />}
              aria-label={text('removePhrase', { phrase: one.phrase, list: title })}
              onClick={() => onChange(phrases.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
      <form
        className="phrase-add"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isNew) return;
          onChange([...phrases, { phrase, scope: 'all' }]);
          setTyped('');
        }}
      >
        <input
          className="text-field"
          aria-label={text('addPhrase', { list: title })}
          maxLength={longest}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button htmlType="submit" icon={<PlusOutlined />} disabled={!isNew}>
          {text('add')}
        </Button>
      </form>
    </section>
  );
}
