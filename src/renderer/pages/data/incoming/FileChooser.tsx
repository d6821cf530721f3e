import { InboxOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useRef } from 'react';
import type { IntakeKind } from '../../../../shared/intake.ts';
import { useText } from '../../../app/language/useText.ts';
import { messages } from '../messages.ts';
import { useFileDrop } from './useFileDrop.ts';

export interface FileChooserProps {
  readonly kind: IntakeKind;
  readonly onKind: (kind: IntakeKind) => void;
  readonly onChoose: (file: File) => void;
}

/** Takes a file by drop or by choice, and says which files can come. */
export function FileChooser({ kind, onKind, onChoose }: FileChooserProps) {
  const text = useText(messages);
  const input = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLElement>(null);
  const over = useFileDrop(zone, onChoose);
  return (
    <>
      <div className="data-kind">
        <span className="soft">{text('importKind')}</span>
        <Segmented<IntakeKind>
          aria-label={text('importKind')}
          value={kind}
          onChange={onKind}
          options={[
            { value: 'nav', label: text('import.nav') },
            { value: 'channels', label: text('import.channels') },
          ]}
        />
      </div>
      <section ref={zone} className="data-drop card" data-over={over} aria-label={text('choose')}>
        <InboxOutlined className="data-drop-icon" aria-hidden="true" />
        <p>{text('dropHere')}</p>
        <Button type="primary" onClick={() => input.current?.click()}>
          {text('choose')}
        </Button>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          aria-label={text('choose')}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onChoose(file);
            // The same file can be chosen again after it was corrected.
            event.target.value = '';
          }}
        />
        <p className="soft small">{text('privacyNote')}</p>
      </section>
      <section className="card lab-section" aria-label={text('formsTitle')}>
        <h2>{text('formsTitle')}</h2>
        <ul className="notices">
          <li>{text('formNav')}</li>
          <li>{text('formChannels')}</li>
          <li>{text('formEncodings')}</li>
        </ul>
      </section>
    </>
  );
}
