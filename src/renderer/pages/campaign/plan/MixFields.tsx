import { Select } from 'antd';
import { productMix } from '../../../../shared/productMix.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';
import type { ChannelPart } from './ChannelPart.ts';
import { withChannelMix } from './mixEdits.ts';
import { ShareFields } from './ShareFields.tsx';

/** Which products the channel sells: as its segments do, a mix of its own, or one for each segment that differs. */
export function MixFields({ editor, channel }: ChannelPart) {
  const text = useText(messages);
  const { language } = useLook();
  const { scenario } = editor.document;
  const name = channel.name[language];
  const rows = (scenario.mixes ?? []).filter((row) => row.channel === channel.id);
  const ofAll = rows.find((row) => row.segment === undefined)?.shares;
  const commit = (segment: string | undefined, shares: Record<string, number> | undefined): void =>
    editor.commitScenario(
      text('stepField', { name, field: text('channelMix') }),
      withChannelMix(scenario, channel.id, segment, shares),
    );
  /** What it sells so far: an own mix begins with that, so that switching it on changes nothing. */
  const soFar = (segment: string): readonly number[] => productMix(scenario, channel.id, segment);
  const own = scenario.segments.filter(({ id }) => rows.some((row) => row.segment === id));
  const addable = scenario.segments.filter((segment) => !own.includes(segment));
  return (
    <>
      <section className="dialog-part" aria-label={text('channelMix')}>
        <h3>{text('channelMix')}</h3>
        <ShareFields
          label={text('channelMixOwn')}
          otherwise={text('mixOfSegments')}
          items={scenario.products}
          shares={ofAll}
          start={scenario.products.map(({ share }) => share)}
          onCommit={(shares) => commit(undefined, shares)}
        />
        {addable.length > 0 ? (
          <Select
            size="small"
            className="split-add"
            aria-label={text('addSegmentMix')}
            placeholder={text('addSegmentMix')}
            value={null}
            onChange={(segment: string) => {
              const shares = soFar(segment);
              commit(segment, Object.fromEntries(scenario.products.map(({ id }, p) => [id, shares[p] ?? 0])));
            }}
            options={addable.map(({ id, name: title }) => ({ value: id, label: title[language] }))}
          />
        ) : null}
      </section>
      {own.map((segment) => {
        const title = text('channelMixOf', { segment: segment.name[language] });
        return (
          <section className="dialog-part" key={segment.id} aria-label={title}>
            <ShareFields
              label={title}
              otherwise=""
              items={scenario.products}
              shares={rows.find((row) => row.segment === segment.id)?.shares}
              start={soFar(segment.id)}
              onCommit={(shares) => commit(segment.id, shares)}
            />
          </section>
        );
      })}
    </>
  );
}
