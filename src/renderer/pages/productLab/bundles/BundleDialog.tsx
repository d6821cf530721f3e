import { CloseOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Bundle } from '../../../../shared/bundle.ts';
import { planLimits } from '../../../../shared/plan.ts';
import { useText } from '../../../app/language/useText.ts';
import { useSettings } from '../../../app/settings/useSettings.ts';
import { useLook } from '../../../app/theme/look.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { SyntheticBadge } from '../../../components/SyntheticBadge.tsx';
import { SwitchField } from '../cashFlows/SwitchField.tsx';
import type { Shelf } from '../planWords.ts';
import type { PlanEditor } from '../usePlanEditor.ts';
import { BundleForm } from './BundleForm.tsx';
import { messages } from './bundleMessages.ts';
import { bundleWords } from './bundleWords.ts';
import { newBundle } from './newBundle.ts';
import './bundles.css';

export interface BundleDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly editor: PlanEditor;
  readonly shelf: Shelf;
  readonly known: readonly Bundle[];
  readonly onSaved: () => void;
}

/** The bundles of the file: chosen for the plan, made and changed. */
export function BundleDialog(props: BundleDialogProps) {
  const text = useText(messages);
  return (
    <Dialog open={props.open} label={text('title')} onClose={props.onClose} className="bundle-dialog">
      <BundleBody {...props} />
    </Dialog>
  );
}

function BundleBody({ onClose, editor, shelf, known, onSaved }: BundleDialogProps) {
  const text = useText(messages);
  const [editing, setEditing] = useState<Bundle | null>(null);
  const takesPart = ({ id }: Bundle): boolean => editor.document.bundles?.includes(id) ?? false;
  return (
    <>
      <div className="sheet-head">
        <h2>{text('title')}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={text('close')} onClick={onClose} />
      </div>
      <div className="bundle-body">
        {editing ? (
          <BundleForm
            key={editing.id}
            bundle={editing}
            isNew={!known.some(({ id }) => id === editing.id)}
            shelf={shelf}
            date={editor.document.startDate}
            onDone={(changed) => {
              if (changed && takesPart(editing)) onSaved();
              setEditing(null);
            }}
          />
        ) : (
          <>
            <BundleList
              editor={editor}
              shelf={shelf}
              known={known}
              takesPart={takesPart}
              onEdit={setEditing}
            />
            <div>
              <Button
                icon={<PlusOutlined />}
                onClick={() => setEditing(newBundle(known, (count) => text('newName', { count })))}
              >
                {text('create')}
              </Button>
            </div>
          </>
        )}
      </div>
    </>
  );
}

interface BundleListProps extends Pick<BundleDialogProps, 'editor' | 'shelf' | 'known'> {
  readonly takesPart: (bundle: Bundle) => boolean;
  readonly onEdit: (bundle: Bundle) => void;
}

function BundleList({ editor, shelf, known, takesPart, onEdit }: BundleListProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { formulas } = useSettings();
  const chosen = editor.document.bundles ?? [];
  if (known.length === 0) return <p className="lab-field-help">{text('noneInFile')}</p>;
  const toggle = (bundle: Bundle, checked: boolean): void => {
    const name = bundle.name[language];
    if (!checked) {
      editor.commit(text('stepDrop', { name }), { bundles: chosen.filter((item) => item !== bundle.id) });
    } else if (chosen.length < planLimits.bundles) {
      editor.commit(text('stepTake', { name }), { bundles: [...chosen, bundle.id] });
    }
  };
  return (
    <ul className="bundle-list">
      {known.map((bundle) => (
        <li key={bundle.id}>
          <div className="bundle-row">
            <SwitchField
              label={bundle.name[language]}
              checked={takesPart(bundle)}
              onChange={(checked) => toggle(bundle, checked)}
            />
            {bundle.synthetic ? <SyntheticBadge /> : null}
            <Button
              size="small"
              type="text"
              icon={<EditOutlined />}
              aria-label={text('edit', { name: bundle.name[language] })}
              onClick={() => onEdit(bundle)}
            />
          </div>
          <p className="lab-field-help">{bundleWords(bundle, { shelf, format, text, formulas })}</p>
        </li>
      ))}
    </ul>
  );
}
