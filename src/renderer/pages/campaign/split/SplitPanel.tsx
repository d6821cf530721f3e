import { Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { SavedSplit } from '../../../../shared/budget.ts';
import type { SavedCampaign } from '../../../../shared/campaign.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { NameInput } from '../../../components/NameInput.tsx';
import { useRemovedMessage } from '../../../components/useRemovedMessage.tsx';
import { splitActs } from '../campaignData.ts';
import { DocumentMenu } from '../head/DocumentMenu.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { SplitFields } from './SplitFields.tsx';
import { standardSplit } from './standardSplit.ts';

export interface SplitPanelProps {
  readonly editor: WorkEditor;
  readonly campaign: SavedCampaign;
  readonly saved: SavedSplit;
  readonly splits: readonly SavedSplit[];
}

/** The budget: how much in all, and how it is divided over the four lines and their channels. */
export function SplitPanel({ editor, campaign, saved, splits }: SplitPanelProps) {
  const text = useText(messages);
  return (
    <section className="card campaign-section" aria-label={text('budget')}>
      <SplitPicker editor={editor} campaign={campaign} saved={saved} splits={splits} />
      <SplitFields editor={editor} />
      <p className="split-more">
        <Link to={`/budget/${campaign.id}?split=${saved.id}`}>{text('toBudget')}</Link>
      </p>
    </section>
  );
}

function SplitPicker({ editor, campaign, saved, splits }: SplitPanelProps) {
  const text = useText(messages);
  const shown = useShownName();
  const act = useAct();
  const navigate = useNavigate();
  const sayRemoved = useRemovedMessage();
  const [renaming, setRenaming] = useState(false);
  const { split, scenario } = editor.document;
  const open = (id: string): void => void navigate(`/campaign/${campaign.id}?split=${id}`);
  const remove = async (): Promise<void> => {
    await splitActs.remove(saved.id);
    await navigate(`/campaign/${campaign.id}`);
    sayRemoved(shown(split.name), async () => {
      await splitActs.put(saved.id, split);
      open(saved.id);
    });
  };
  /** A new budget begins as the usual division of the same money over the campaign's channels. */
  const create = async (): Promise<void> => {
    const made = await splitActs.create(standardSplit(scenario, text('newSplitName'), split));
    open(made.id);
  };
  return (
    <div className="split-head">
      {renaming ? (
        <NameInput
          label={text('splitName')}
          name={shown(split.name)}
          onDone={(name) => {
            setRenaming(false);
            if (name !== null) editor.commitSplit(text('stepRename', { name }), { ...split, name });
          }}
        />
      ) : (
        <h2 className="split-title">
          <Select
            aria-label={text('chooseSplit')}
            className="split-select"
            variant="borderless"
            popupMatchSelectWidth={360}
            value={saved.id}
            onChange={open}
            options={splits.map((item) => ({
              value: item.id,
              label: shown(item.id === saved.id ? split.name : item.split.name),
            }))}
          />
        </h2>
      )}
      <DocumentMenu
        label={text('splitMenu')}
        newLabel={text('newSplit')}
        onRename={() => setRenaming(true)}
        onDuplicate={() => act(async () => open((await splitActs.duplicate(saved.id)).id))}
        onRemove={() => act(remove)}
        onCreate={() => act(create)}
      />
    </div>
  );
}
