import { Switch } from 'antd';
import { useId } from 'react';
import type { CampaignTarget } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import { BasisFields } from '../plan/BasisFields.tsx';
import { FieldRow } from '../plan/FieldRow.tsx';
import { without } from './targetEdits.ts';
import { targetLimits } from './targetLimits.ts';
import type { TargetPart } from './TargetPart.ts';
import { unitOf } from './targetUnits.ts';

type Published = NonNullable<CampaignTarget['published']>;

/** What others have published of the figure: before and after, and where it comes from. The run is held against it. */
export function PublishedFields({ target, onCommit }: TargetPart) {
  const text = useText(messages);
  const id = useId();
  const { published } = target;
  const limits = targetLimits(unitOf(target), text);
  const commit = (field: string, next: Published): void => onCommit(field, { ...target, published: next });
  const toggle = (on: boolean): void =>
    onCommit(
      text('publishedTitle'),
      on ? { ...target, published: { after: target.goal } } : without(target, 'published'),
    );
  return (
    <section className="dialog-part">
      <h3>{text('publishedTitle')}</h3>
      <FieldRow label={<label htmlFor={`${id}on`}>{text('publishedHas')}</label>}>
        <Switch id={`${id}on`} size="small" checked={published !== undefined} onChange={toggle} />
      </FieldRow>
      {published ? (
        <>
          <FieldRow label={text('publishedAfter')}>
            <NumberField
              {...limits}
              label={text('publishedAfter')}
              value={published.after}
              onCommit={(after) => commit(text('publishedAfter'), { ...published, after })}
            />
          </FieldRow>
          <FieldRow label={<label htmlFor={`${id}before`}>{text('publishedHasBefore')}</label>}>
            <Switch
              id={`${id}before`}
              size="small"
              checked={published.before !== undefined}
              onChange={(on) => {
                const { before: _dropped, ...rest } = published;
                commit(text('publishedBefore'), on ? { ...rest, before: published.after } : rest);
              }}
            />
          </FieldRow>
          {published.before === undefined ? null : (
            <FieldRow label={text('publishedBefore')}>
              <NumberField
                {...limits}
                label={text('publishedBefore')}
                value={published.before}
                onCommit={(before) => commit(text('publishedBefore'), { ...published, before })}
              />
            </FieldRow>
          )}
          <BasisFields
            basis={published.basis}
            onCommit={(field, basis) => commit(field, { ...published, basis })}
          />
        </>
      ) : null}
      <p className="faint small">{text('publishedHint')}</p>
    </section>
  );
}
