import { Switch } from 'antd';
import { useId } from 'react';
import type { Localised } from '../../../../shared/schema.ts';
import { useLook } from '../../../app/theme/look.ts';
import { WeightSliders } from '../../../components/WeightSliders.tsx';
import { FieldRow } from './FieldRow.tsx';

export interface ShareFieldsProps {
  /** What the switch turns on. */
  readonly label: string;
  /** What holds without shares of its own. */
  readonly otherwise: string;
  readonly items: readonly { readonly id: string; readonly name: Localised }[];
  /** By id, adding up to 1; undefined: none of its own. */
  readonly shares: Readonly<Record<string, number>> | undefined;
  /** What it begins with, in the order of the items. */
  readonly start: readonly number[];
  readonly onCommit: (shares: Record<string, number> | undefined) => void;
}

/** Shares that are left to a rule, or typed; typed ones always add up to 100 %. */
export function ShareFields({ label, otherwise, items, shares, start, onCommit }: ShareFieldsProps) {
  const { language } = useLook();
  const id = useId();
  const byId = (weights: readonly number[]): Record<string, number> =>
    Object.fromEntries(items.map((item, i) => [item.id, weights[i] ?? 0]));
  const total = start.reduce((sum, weight) => sum + weight, 0);
  return (
    <>
      <FieldRow label={<label htmlFor={id}>{label}</label>}>
        <Switch
          id={id}
          size="small"
          checked={shares !== undefined}
          onChange={(on) => onCommit(on ? byId(start.map((weight) => weight / (total || 1))) : undefined)}
        />
      </FieldRow>
      {shares ? (
        <WeightSliders
          items={items.map((item) => ({
            key: item.id,
            label: item.name[language],
            weight: shares[item.id] ?? 0,
          }))}
          onPreview={() => undefined}
          onCommit={(weights) => onCommit(byId(weights))}
        />
      ) : (
        <p className="faint small">{otherwise}</p>
      )}
    </>
  );
}
