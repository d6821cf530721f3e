import { Switch } from 'antd';
import { useId } from 'react';
import type { UnitEconomics } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { FieldRow } from './FieldRow.tsx';
import { withoutProductPart } from './productEdits.ts';

export interface NewMoneyFieldsProps {
  readonly editor: WorkEditor;
  readonly product: UnitEconomics;
  readonly onCommit: (field: string, change: Partial<UnitEconomics>) => void;
}

const percent = { min: 0, max: 1, step: 0.01, kind: 'percent', digits: 1, unit: '%' } as const;
/** A tenth to three tenths buy again within 30 days: general knowledge. */
const starter = { share: 0.2, afterWeeks: 4, balance: 0.5 };

/** How much of a balance is not new to the bank, and who buys again. */
export function NewMoneyFields({ editor, product, onCommit }: NewMoneyFieldsProps) {
  const text = useText(messages);
  const id = useId();
  const { repurchase } = product;
  const drop = (field: string, part: 'cannibalised' | 'repurchase'): void =>
    editor.commitScenario(
      text('stepGeneral', { field }),
      withoutProductPart(editor.document.scenario, product.id, part),
    );
  return (
    <>
      <FieldRow label={text('cannibalised')}>
        <NumberField
          {...percent}
          label={text('cannibalised')}
          value={product.cannibalised ?? 0}
          onCommit={(cannibalised) =>
            cannibalised > 0
              ? onCommit(text('cannibalised'), { cannibalised })
              : drop(text('cannibalised'), 'cannibalised')
          }
        />
      </FieldRow>
      <FieldRow label={<label htmlFor={id}>{text('repurchase')}</label>}>
        <Switch
          id={id}
          size="small"
          checked={repurchase !== undefined}
          onChange={(on) =>
            on
              ? onCommit(text('repurchase'), { repurchase: starter })
              : drop(text('repurchase'), 'repurchase')
          }
        />
      </FieldRow>
      {repurchase ? (
        <>
          <FieldRow label={text('repurchase.share')}>
            <NumberField
              {...percent}
              label={text('repurchase.share')}
              value={repurchase.share}
              onCommit={(share) =>
                onCommit(text('repurchase.share'), { repurchase: { ...repurchase, share } })
              }
            />
          </FieldRow>
          <FieldRow label={text('repurchase.afterWeeks')}>
            <NumberField
              label={text('repurchase.afterWeeks')}
              value={repurchase.afterWeeks}
              min={1}
              max={156}
              step={1}
              digits={0}
              integer
              unit={text('weeks')}
              onCommit={(afterWeeks) =>
                onCommit(text('repurchase.afterWeeks'), { repurchase: { ...repurchase, afterWeeks } })
              }
            />
          </FieldRow>
          <FieldRow label={text('repurchase.balance')}>
            <NumberField
              {...percent}
              max={10}
              label={text('repurchase.balance')}
              value={repurchase.balance}
              onCommit={(balance) =>
                onCommit(text('repurchase.balance'), { repurchase: { ...repurchase, balance } })
              }
            />
          </FieldRow>
          <p className="faint small">{text('repurchaseNote')}</p>
        </>
      ) : null}
    </>
  );
}
