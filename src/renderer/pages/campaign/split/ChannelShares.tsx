import { CloseOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { WeightSliders } from '../../../components/WeightSliders.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import type { ChannelLine } from '../work.ts';
import { withChannel, withChannelShares, withoutChannel } from './splitEdits.ts';

export interface ChannelSharesProps {
  readonly editor: WorkEditor;
  readonly line: ChannelLine;
}

/** The channels within a line; they always add up to 100 % of it. */
export function ChannelShares({ editor, line }: ChannelSharesProps) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { document, shown, baseline } = editor;
  const { split, scenario } = document;
  const nameOf = (id: string): string =>
    scenario.channels.find((channel) => channel.id === id)?.name[language] ?? id;
  const entries = Object.entries(split.lines[line].channels);
  const money = shown.split.total * shown.split.lines[line].share;
  const addable = scenario.channels.filter(({ id }) => !(id in split.lines[line].channels));
  const lineName = text(`line.${line}`);
  return (
    <details className="split-group">
      <summary>
        <h3>{text('channelsOf', { line: lineName })}</h3>
        <span className="faint small">{text('channelCount', { count: entries.length })}</span>
      </summary>
      <WeightSliders
        items={entries.map(([id, weight]) => ({
          key: id,
          label: nameOf(id),
          weight,
          baseline: baseline.split.lines[line].channels[id],
          onRemove:
            entries.length > 1
              ? () =>
                  editor.commitSplit(
                    text('stepWithoutChannel', { name: nameOf(id), line: lineName }),
                    withoutChannel(split, line, id),
                  )
              : undefined,
        }))}
        renderRemove={({ key, label, onRemove }) => (
          <span className="share-tail faint small">
            {format.money(money * (shown.split.lines[line].channels[key] ?? 0))}
            {onRemove ? (
              <button
                type="button"
                className="lock-button"
                aria-label={text('withoutChannel', { name: label, line: lineName })}
                onClick={onRemove}
              >
                <CloseOutlined />
              </button>
            ) : null}
          </span>
        )}
        onPreview={(shares) => editor.previewSplit(withChannelShares(split, line, shares))}
        onCommit={(shares, label) =>
          editor.commitSplit(text('stepShare', { name: label }), withChannelShares(split, line, shares))
        }
      />
      {addable.length > 0 ? (
        <Select
          size="small"
          className="split-add"
          aria-label={text('addChannelTo', { line: lineName })}
          placeholder={text('addChannelTo', { line: lineName })}
          value={null}
          options={addable.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(id: string | null) => {
            if (id !== null) {
              editor.commitSplit(
                text('stepWithChannel', { name: nameOf(id), line: lineName }),
                withChannel(split, line, id),
              );
            }
          }}
        />
      ) : null}
    </details>
  );
}
