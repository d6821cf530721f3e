import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { budgetLines, type BudgetSplit } from '../../../../shared/budget.ts';
import { useAct } from '../../../app/api/useAct.ts';
import { useShownName } from '../../../app/language/useShownName.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { NameInput } from '../../../components/NameInput.tsx';
import { useRemovedMessage } from '../../../components/useRemovedMessage.tsx';
import { splitActs } from '../../campaign/campaignData.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { pinned, withoutEntry, withSplit, type BoardEntry } from '../board.ts';
import { pairOf } from '../compare/pairOf.ts';
import type { RunTabProps } from '../desk.ts';
import { messages } from '../messages.ts';
import { SplitTag } from '../SplitTag.tsx';

export interface SplitCardProps extends Pick<RunTabProps, 'editor' | 'run'> {
  readonly entry: BoardEntry;
  readonly place: number;
}

/** One split: its name, its money, what it may bring, and how often it beats the first one. */
export function SplitCard({ entry, place, editor, run }: SplitCardProps) {
  const text = useText(messages);
  const format = useFormat();
  const nameOf = useShownName();
  const [renaming, setRenaming] = useState(false);
  const shown = editor.shown.entries[place]?.split ?? entry.split;
  const rename = (name: string | null): void => {
    setRenaming(false);
    if (name === null) return;
    editor.commit(text('stepRename', { name }), withSplit(editor.board, place, { ...entry.split, name }));
  };
  return (
    <article className="card split-card" data-chosen={place === editor.place}>
      <header>
        <SplitTag place={place} />
        {renaming ? (
          <NameInput label={text('splitName')} name={nameOf(entry.split.name)} onDone={rename} />
        ) : (
          <button
            type="button"
            className="split-card-name"
            aria-pressed={place === editor.place}
            onClick={() => editor.choose(entry.id)}
          >
            {nameOf(shown.name)}
          </button>
        )}
        <SplitMenu entry={entry} place={place} editor={editor} onRename={() => setRenaming(true)} />
      </header>
      <p className="split-card-total">
        {format.money(shown.total)}
        {place === 0 ? <span className="faint small">{text('measuredFrom')}</span> : null}
      </p>
      <LineBar split={shown} />
      <CardFigures place={place} run={run} />
    </article>
  );
}

/** The four lines as one bar; its words stand below it. */
function LineBar({ split }: { readonly split: BudgetSplit }) {
  const lab = useText(campaignTexts);
  const format = useFormat();
  return (
    <>
      <div className="line-bar" aria-hidden="true">
        {budgetLines.map((line) => (
          <span key={line} data-line={line} style={{ flexGrow: split.lines[line].share }} />
        ))}
      </div>
      <ul className="line-words">
        {budgetLines.map((line) => (
          <li key={line} data-line={line}>
            {lab(`line.${line}`)} {format.percent(split.lines[line].share, 0)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What it may bring, the bad case first; against the first split how often it is better. */
function CardFigures({ place, run }: { readonly place: number; readonly run: RunTabProps['run'] }) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const format = useFormat();
  const { result, answered, stale } = run;
  const mine = result?.results[place];
  if (!result || !mine || !answered) return <NoFigures place={place} />;
  const npv =
    place === 0 ? null : pairOf(result, place, 0)?.measures.find(({ measure }) => measure === 'npv');
  const cost = mine.cac.value;
  return (
    <dl className="card-figures" data-dimmed={stale}>
      <div>
        <dt>{text('npvBad')}</dt>
        <dd>{format.money(mine.npv.p5.value)}</dd>
      </div>
      <div>
        <dt>{text('npvMiddle')}</dt>
        <dd>{format.money(mine.npv.p50.value)}</dd>
      </div>
      <div>
        <dt>{lab('customers.name')}</dt>
        <dd>{format.count(Math.round(mine.heads.customers.mean.value))}</dd>
      </div>
      <div>
        <dt>{lab('cac.name')}</dt>
        <dd>{cost === null ? lab('noBound') : format.money(cost.value)}</dd>
      </div>
      {npv ? (
        <div>
          <dt>{text('beatsFirst')}</dt>
          <dd>{`${format.percent(npv.first.value, 1)} ± ${format.percent(npv.first.se, 1)}`}</dd>
        </div>
      ) : null}
    </dl>
  );
}

/** The places of the figures before there are any, so that the card keeps its size. */
function NoFigures({ place }: { readonly place: number }) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const names = [text('npvBad'), text('npvMiddle'), lab('customers.name'), lab('cac.name')];
  return (
    <dl className="card-figures" data-dimmed="true">
      {(place === 0 ? names : [...names, text('beatsFirst')]).map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{lab('dash')}</dd>
        </div>
      ))}
    </dl>
  );
}

function SplitMenu({
  entry,
  place,
  editor,
  onRename,
}: Pick<SplitCardProps, 'entry' | 'place' | 'editor'> & { readonly onRename: () => void }) {
  const text = useText(messages);
  const act = useAct();
  const sayRemoved = useRemovedMessage();
  const { board } = editor;
  const name = useShownName()(entry.split.name);
  const off = (): void => editor.commit(text('stepOff', { name }), withoutEntry(board, place));
  const remove = (): void =>
    act(async () => {
      off();
      await splitActs.remove(entry.id);
      sayRemoved(name, async () => {
        await splitActs.put(entry.id, entry.split);
        editor.commit(text('stepAdd', { name }), board);
      });
    });
  const isLast = board.entries.length === 1;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'rename', label: text('rename'), onClick: onRename },
          {
            key: 'pin',
            label: text('pin'),
            disabled: place === 0,
            onClick: () => editor.commit(text('stepPin', { name }), pinned(board, place)),
          },
          { key: 'off', label: text('off'), disabled: isLast, onClick: off },
          { key: 'remove', label: text('remove'), disabled: isLast, onClick: remove },
        ],
      }}
    >
      <Button type="text" size="small" icon={<MoreOutlined />} aria-label={text('splitMenu', { name })} />
    </Dropdown>
  );
}
