import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { SavedSplit } from '../../../../shared/budget.ts';
import { boardSize } from '../../../../shared/budget.ts';
import type { SavedCampaign } from '../../../../shared/campaign.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { splitActs } from '../../campaign/campaignData.ts';
import { standardSplit } from '../../campaign/split/standardSplit.ts';
import { entryOf, freeName, withEntry } from '../board.ts';
import type { RunTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { SplitCard } from './SplitCard.tsx';

export interface SplitCardsProps extends Pick<RunTabProps, 'editor' | 'run'> {
  readonly campaign: SavedCampaign;
  readonly splits: readonly SavedSplit[];
}

/** The splits of the board, one card each, and the way to lay another one beside them. */
export function SplitCards({ campaign, editor, run, splits }: SplitCardsProps) {
  const text = useText(messages);
  const { board } = editor;
  return (
    <ul className="split-cards" aria-label={text('splits')}>
      {board.entries.map((entry, place) => (
        <li key={entry.id}>
          <SplitCard entry={entry} place={place} editor={editor} run={run} />
        </li>
      ))}
      {board.entries.length < boardSize ? (
        <li>
          <AddSplit campaign={campaign} editor={editor} splits={splits} />
        </li>
      ) : null}
    </ul>
  );
}

/** A copy of the chosen split, the usual division, or one that is in the file already. */
function AddSplit({ campaign, editor, splits }: Omit<SplitCardsProps, 'run'>) {
  const text = useText(messages);
  const shown = useShownName();
  const act = useAct();
  const { board, chosen } = editor;
  const onBoard = new Set(board.entries.map(({ id }) => id));
  const names = splits.map(({ split }) => split.name);
  const lay = (saved: SavedSplit): void => {
    editor.commit(text('stepAdd', { name: shown(saved.split.name) }), withEntry(board, entryOf(saved)));
    editor.choose(saved.id);
  };
  const copy = (): void => act(async () => lay(await splitActs.duplicate(chosen.id)));
  const standard = (): void =>
    act(async () => {
      const name = freeName(text('standardName'), names);
      lay(await splitActs.create(standardSplit(campaign.scenario, name, chosen.split)));
    });
  const others = splits.filter(({ id }) => !onBoard.has(id));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'copy', label: text('addCopy', { name: shown(chosen.split.name) }), onClick: copy },
          { key: 'standard', label: text('addStandard'), onClick: standard },
          ...(others.length > 0 ? [{ type: 'divider' as const }] : []),
          ...others.map((saved) => ({
            key: saved.id,
            label: shown(saved.split.name),
            onClick: () => lay(saved),
          })),
        ],
      }}
    >
      <Button className="split-add-card" type="dashed" icon={<PlusOutlined />}>
        {text('addSplit')}
      </Button>
    </Dropdown>
  );
}
