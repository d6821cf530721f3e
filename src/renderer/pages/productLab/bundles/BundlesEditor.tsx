import { CloseOutlined, GiftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { useSettings } from '../../../app/settings/useSettings.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { Shelf } from '../planWords.ts';
import type { PlanEditor } from '../usePlanEditor.ts';
import { BundleDialog } from './BundleDialog.tsx';
import { messages } from './bundleMessages.ts';
import { useBundles } from './bundlesData.ts';
import { bundleWords } from './bundleWords.ts';

interface BundlesEditorProps {
  readonly editor: PlanEditor;
  readonly shelf: Shelf;
  /** A bundle of the file was changed: what was simulated with it is out of date. */
  readonly onSaved: () => void;
}

/** The bundles that the plan takes part in, and the dialog in which they are chosen and made. */
export function BundlesEditor({ editor, shelf, onSaved }: BundlesEditorProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { formulas } = useSettings();
  const known = useBundles();
  const [open, setOpen] = useState(false);
  const chosen = editor.document.bundles ?? [];
  const items = chosen.map((item) => {
    const bundle = typeof item === 'string' ? known.find(({ id }) => id === item) : item;
    const name = bundle?.name[language] ?? text('unknown', { id: typeof item === 'string' ? item : item.id });
    return { item, bundle, name };
  });
  return (
    <>
      <div className="lab-section-head">
        <h2>{text('title')}</h2>
        <Button size="small" icon={<GiftOutlined />} onClick={() => setOpen(true)}>
          {text('choose')}
        </Button>
      </div>
      {chosen.length === 0 ? <p className="lab-field-help">{text('none')}</p> : null}
      {items.map(({ item, bundle, name }, index) => (
        <div className="flow-item" key={index}>
          <div className="flow-item-head">
            <strong className="bundle-name">{name}</strong>
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined />}
              aria-label={text('remove', { name })}
              onClick={() =>
                editor.commit(text('stepDrop', { name }), {
                  bundles: chosen.filter((other) => other !== item),
                })
              }
            />
          </div>
          {bundle ? (
            <p className="lab-field-help">{bundleWords(bundle, { shelf, format, text, formulas })}</p>
          ) : null}
        </div>
      ))}
      <BundleDialog
        open={open}
        onClose={() => setOpen(false)}
        editor={editor}
        shelf={shelf}
        known={known}
        onSaved={onSaved}
      />
    </>
  );
}
