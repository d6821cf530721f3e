import type { IntakeKind } from '../../../../shared/intake.ts';

/** The fields that a column can serve as; named ones stand once for every series or channel of a wide file. */
export const mappingFields = {
  nav: { plain: ['date', 'value', 'series'], named: ['value'] },
  channels: {
    plain: ['date', 'channel', 'spend', 'impressions', 'clicks', 'leads', 'conversions'],
    named: ['spend', 'impressions', 'clicks', 'leads', 'conversions'],
  },
} as const satisfies Record<IntakeKind, { plain: readonly MappingField[]; named: readonly MappingField[] }>;

export type MappingField =
  | 'date'
  | 'value'
  | 'series'
  | 'channel'
  | 'spend'
  | 'impressions'
  | 'clicks'
  | 'leads'
  | 'conversions';

/** `spend:tv` in parts; no name where the field stands alone. */
export function mappingParts(key: string): { readonly field: string; readonly name: string } {
  const colon = key.indexOf(':');
  return colon === -1 ? { field: key, name: '' } : { field: key.slice(0, colon), name: key.slice(colon + 1) };
}

export function mappingKey(field: string, name: string): string {
  return name.trim() === '' ? field : `${field}:${name.trim()}`;
}

/** What a heading can be called when two columns bear the same one, or none: its place. */
export function columnAddress(headings: readonly string[], column: number): string {
  const heading = headings[column] ?? '';
  const alone = heading !== '' && headings.filter((other) => other === heading).length === 1;
  return alone ? heading : `#${column + 1}`;
}
