import { DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { funnelSteps } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';
import { benchmarks } from './benchmarks.ts';
import type { ChannelPart } from './ChannelPart.ts';
import { withFunnelChange, withoutFunnelRow, withSegmentRates } from './scenarioEdits.ts';
import { UncertainField } from './UncertainField.tsx';

/** The rates of the channel's funnel: one block for all segments, one more for each segment with rates of its own. */
export function FunnelFields({ editor, channel }: ChannelPart) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const name = channel.name[language];
  const own = scenario.funnel.flatMap((row) => (row.channel === channel.id ? [row.segment] : []));
  const addable = scenario.segments.filter(({ id }) => !own.includes(id));
  const rows = scenario.funnel.map((row, index) => {
    if (row.channel !== channel.id) return null;
    const segment = scenario.segments.find(({ id }) => id === row.segment);
    const mark = row.basis ?? channel.basis;
    return (
      <section className="dialog-part" key={row.segment ?? ''}>
        <h3>
          {text('funnelRates')}
          {segment ? ` · ${segment.name[language]}` : ''}
          {segment ? (
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined />}
              aria-label={text('removeRow', { name: segment.name[language] })}
              onClick={() =>
                editor.commitScenario(
                  text('stepField', { name, field: text('funnelRates') }),
                  withoutFunnelRow(scenario, index),
                )
              }
            />
          ) : null}
        </h3>
        {mark ? (
          <p className="faint small">
            {text(`basis.${mark.mark}`)}
            {mark.note ? ` · ${mark.note}` : ''}
          </p>
        ) : null}
        {funnelSteps.map((step) => (
          <UncertainField
            key={step}
            label={text(`step.${step}`)}
            kind="share"
            value={row[step]}
            benchmarks={benchmarks[step]}
            onCommit={(value) =>
              editor.commitScenario(
                text('stepField', { name, field: text(`step.${step}`) }),
                withFunnelChange(scenario, index, { [step]: value }),
              )
            }
          />
        ))}
      </section>
    );
  });
  return (
    <>
      {rows}
      {addable.length > 0 && own.includes(undefined) ? (
        <section className="dialog-part">
          <Select
            size="small"
            className="split-add"
            aria-label={text('addSegmentRates')}
            placeholder={text('addSegmentRates')}
            value={null}
            onChange={(segment: string) =>
              editor.commitScenario(
                text('stepField', { name, field: text('funnelRates') }),
                withSegmentRates(scenario, channel.id, segment),
              )
            }
            options={addable.map(({ id, name: title }) => ({ value: id, label: title[language] }))}
          />
        </section>
      ) : null}
    </>
  );
}
