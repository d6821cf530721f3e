import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { splitLimits, type SavedSplit } from '../../../../shared/budget.ts';
import type { SavedCampaign } from '../../../../shared/campaign.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { NameInput } from '../../../components/NameInput.tsx';
import { SliderField } from '../../../components/SliderField.tsx';
import { amountScale } from '../../../components/sliderScale.ts';
import { useRemovedMessage } from '../../../components/useRemovedMessage.tsx';
import { splitActs } from '../campaignData.ts';
import { DocumentMenu } from '../head/DocumentMenu.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { strangeChannels } from '../work.ts';
import { ChannelShares } from './ChannelShares.tsx';
import { LineShares } from './LineShares.tsx';
import { adaptedSplit, phasesFit } from './splitEdits.ts';

export interface SplitPanelProps {
  readonly editor: WorkEditor;
  readonly campaign: SavedCampaign;
  readonly saved: SavedSplit;
  readonly splits: readonly SavedSplit[];
}

const totals = amountScale(10_000, 100_000_000);

/** The budget: how much in all, and how it is divided over the four lines and their channels. */
export function SplitPanel({ editor, campaign, saved, splits }: SplitPanelProps) {
  const text = useText(messages);
  const { format } = useLook();
  const { split } = editor.document;
  return (
    <section className="card campaign-section" aria-label={text('budget')}>
      <SplitPicker editor={editor} campaign={campaign} saved={saved} splits={splits} />
      <Misfit editor={editor} />
      <SliderField
        label={text('total')}
        value={editor.shown.split.total}
        baseline={editor.baseline.split.total}
        scale={totals}
        min={0}
        max={splitLimits.total}
        step={10_000}
        unit={text('yuan')}
        digits={2}
        amount
        hint={format.money(editor.shown.split.total)}
        words={format.money}
        onPreview={(total) => editor.previewSplit({ ...split, total })}
        onCommit={(total) =>
          editor.commitSplit(text('stepTotal', { value: format.money(total) }), { ...split, total })
        }
      />
      <LineShares editor={editor} />
      <ChannelShares editor={editor} line="acquisition" />
      <ChannelShares editor={editor} line="activities" />
    </section>
  );
}

function SplitPicker({ editor, campaign, saved, splits }: SplitPanelProps) {
  const text = useText(messages);
  const act = useAct();
  const navigate = useNavigate();
  const sayRemoved = useRemovedMessage();
  const [renaming, setRenaming] = useState(false);
  const { split, scenario } = editor.document;
  const open = (id: string): void => void navigate(`/campaign/${campaign.id}?split=${id}`);
  const remove = async (): Promise<void> => {
    await splitActs.remove(saved.id);
    await navigate(`/campaign/${campaign.id}`);
    sayRemoved(split.name, async () => {
      await splitActs.put(saved.id, split);
      open(saved.id);
    });
  };
  /** A new budget begins as the usual division of the same money over the campaign's channels. */
  const create = async (): Promise<void> => {
    const made = await splitActs.create({
      ...adaptedSplit(scenario, {
        ...split,
        lines: {
          acquisition: { ...split.lines.acquisition, share: 0.3 },
          activities: { ...split.lines.activities, share: 0.4 },
          technology: { ...split.lines.technology, share: 0.2 },
          contingency: { share: 0.1 },
        },
      }),
      name: text('newSplitName'),
    });
    open(made.id);
  };
  return (
    <div className="split-head">
      {renaming ? (
        <NameInput
          label={text('splitName')}
          name={split.name}
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
              label: item.id === saved.id ? split.name : item.split.name,
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

/** A budget made for another campaign: what does not fit, and the one button that mends it. */
function Misfit({ editor }: Pick<SplitPanelProps, 'editor'>) {
  const text = useText(messages);
  const { scenario, split } = editor.document;
  const strange = strangeChannels({ scenario, split });
  if (strange.length === 0 && phasesFit({ scenario, split })) return null;
  return (
    <div className="split-misfit" role="alert">
      <p>
        {strange.length > 0
          ? text('strangeChannels', { channels: strange.join(text('listComma')) })
          : text('strangePhases')}
      </p>
      <Button
        size="small"
        onClick={() => editor.commitSplit(text('stepAdapt'), adaptedSplit(scenario, split))}
      >
        {text('adapt')}
      </Button>
    </div>
  );
}
