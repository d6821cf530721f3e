import { Button, Input } from 'antd';
import { useState } from 'react';
import { bundleLimits, type Bundle } from '../../../../shared/bundle.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { CheckedText } from '../../../components/CheckedText.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import type { Shelf } from '../planWords.ts';
import { BundleMembers } from './BundleMembers.tsx';
import { OwnCondition } from './OwnCondition.tsx';
import { messages } from './bundleMessages.ts';
import { BundleRewardFields } from './BundleRewardFields.tsx';
import { removeBundle, saveBundle } from './bundlesData.ts';

interface BundleFormProps {
  readonly bundle: Bundle;
  readonly isNew: boolean;
  readonly shelf: Shelf;
  /** Day whose terms say what a product is. */
  readonly date: string;
  readonly onDone: (changed: boolean) => void;
}

/** A bundle's names, conditions and reward; nothing is kept until it is saved. */
export function BundleForm({ bundle, isNew, shelf, date, onDone }: BundleFormProps) {
  const text = useText(messages);
  const act = useAct();
  const [draft, setDraft] = useState(bundle);
  const set = (change: Partial<Bundle>): void => setDraft({ ...draft, ...change });
  const named = draft.name.zh.trim() !== '' && draft.name.en.trim() !== '';
  const dirty = isNew || JSON.stringify(draft) !== JSON.stringify(bundle);
  const done = (work: () => Promise<void>): void =>
    act(async () => {
      await work();
      onDone(true);
    });
  return (
    <>
      {(['zh', 'en'] as const).map((language) => {
        const label = text(language === 'zh' ? 'nameZh' : 'nameEn');
        return (
          <div className="lab-field" key={language}>
            <span>{label}</span>
            <CheckedText text={draft.name[language]}>
              <Input
                aria-label={label}
                maxLength={120}
                value={draft.name[language]}
                onChange={(event) => set({ name: { ...draft.name, [language]: event.target.value } })}
              />
            </CheckedText>
          </div>
        );
      })}
      <BundleMembers draft={draft} shelf={shelf} date={date} onChange={set} />
      <OwnCondition draft={draft} onChange={setDraft} />
      <BundleRewardFields draft={draft} shelf={shelf} onChange={set} />
      <div className="lab-field">
        <span>{text('times')}</span>
        <NumberField
          label={text('times')}
          value={draft.times}
          min={1}
          max={bundleLimits.times}
          step={1}
          digits={0}
          integer
          unit={text('timesUnit')}
          onCommit={(times) => set({ times })}
        />
      </div>
      <div className="bundle-acts">
        <Button
          type="primary"
          disabled={!named || !dirty}
          onClick={() => done(() => saveBundle({ ...draft, synthetic: false }))}
        >
          {text('save')}
        </Button>
        <Button onClick={() => onDone(false)}>{text(dirty ? 'cancel' : 'back')}</Button>
        {isNew ? null : (
          <Button danger type="text" onClick={() => done(() => removeBundle(bundle.id))}>
            {text('delete')}
          </Button>
        )}
      </div>
    </>
  );
}
