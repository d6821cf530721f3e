import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useText } from '../../../app/language/useText.ts';
import { UnitField } from './FigureLine.tsx';
import type { BandColumn, LooseTerms } from './termField.ts';
import { messages } from './termMessages.ts';
import type { TermKeyName } from './termWords.ts';

export type BandRow = Readonly<Record<string, number | undefined>>;

export interface BandTableProps {
  readonly field: TermKeyName;
  readonly columns: readonly BandColumn[];
  readonly rows: readonly BandRow[];
  readonly fewest: 0 | 1;
  /** Where the first row begins: 0, or the first year. */
  readonly first?: number;
  readonly onChange: (step: string, rows: readonly BandRow[]) => void;
}

const most = 20;

/** Bands have no names of their own: their place is what they are. */
const placeOf = (index: number): string => `band ${index}`;

/** Between its neighbours, so that bands always rise. */
function limits(rows: readonly BandRow[], row: number, key: string, first: number, max: number) {
  if (row === 0) return { min: first, max: first };
  const gap = key === 'from' && first === 0 ? 0.01 : 1;
  return { min: rows[row - 1]![key]! + gap, max: row + 1 < rows.length ? rows[row + 1]![key]! - gap : max };
}

/** The next band: as the last one, from twice its start on; years begin anew, as equal ones are one. */
function nextRow(rows: readonly BandRow[], columns: readonly BandColumn[], first: number): BandRow {
  const [start, ...rest] = columns;
  const last = rows.at(-1);
  const fresh = Object.fromEntries(
    rest.filter(({ optional }) => !optional).map(({ key, start: value }) => [key, value]),
  );
  if (!last) return { ...fresh, [start!.key]: first };
  const from = last[start!.key]!;
  if (first > 0) {
    const same = rest.every(({ key }) => last[key] === fresh[key]);
    return { ...(same ? { rate: 0 } : fresh), [start!.key]: from + 1 };
  }
  return { ...last, [start!.key]: from > 0 ? Math.min(from * 2, start!.max) : start!.start };
}

/** Bands that can be edited, added and taken out; each begins where it says and ends where the next begins. */
export function BandTable({ field, columns, rows, fewest, first = 0, onChange }: BandTableProps) {
  const text = useText(messages);
  const table = text(field);
  const title = (key: string): string => text(`${field}.${key}` as TermKeyName);
  const [start] = columns;
  const change = (index: number, key: string, value: number, words: string): void =>
    onChange(
      text('stepValue', { field: words, value }),
      rows.map((row, i) => (i === index ? { ...row, [key]: value } : row)),
    );
  return (
    <div className="band-table">
      <table className="data-table">
        <caption className={fewest === 0 ? 'band-caption' : 'visually-hidden'}>{table}</caption>
        {rows.length === 0 ? null : (
          <thead>
            <tr>
              {columns.map(({ key }) => (
                <th key={key} scope="col">
                  {title(key)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{text('actions')}</span>
              </th>
            </tr>
          </thead>
        )}
        <tbody>
          {rows.length === 0 ? (
            <tr>
              <td className="faint">{text('none')}</td>
            </tr>
          ) : null}
          {rows.map((row, index) => (
            <tr key={placeOf(index)}>
              {columns.map(({ key, unit, max, start: begin, optional }) => {
                const label = text('cell', { table, row: index + 1, column: title(key) });
                const range = key === start!.key ? limits(rows, index, key, first, max) : { min: 0, max };
                return (
                  <td key={key}>
                    {optional && row[key] === undefined ? (
                      <Button size="small" type="text" onClick={() => change(index, key, begin, label)}>
                        {text('none')}
                      </Button>
                    ) : (
                      <UnitField
                        label={label}
                        value={row[key] ?? 0}
                        unit={unit}
                        {...range}
                        onCommit={(value) => change(index, key, value, label)}
                      />
                    )}
                  </td>
                );
              })}
              <td>
                <Button
                  size="small"
                  type="text"
                  icon={<DeleteOutlined />}
                  disabled={rows.length <= fewest || (index === 0 && rows.length > 1)}
                  aria-label={text('removeBand', { table, row: index + 1 })}
                  onClick={() =>
                    onChange(
                      text('stepRemove', { field: table }),
                      rows.filter((_, i) => i !== index),
                    )
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        type="link"
        icon={<PlusOutlined />}
        disabled={rows.length >= most || (rows.at(-1)?.[start!.key] ?? 0) >= start!.max}
        onClick={() => onChange(text('stepAdd', { field: table }), [...rows, nextRow(rows, columns, first)])}
      >
        {text('addBand')}
        <span className="visually-hidden"> {table}</span>
      </Button>
    </div>
  );
}

/** Rows of the terms as the table reads them. */
export const bandRows = (rows: readonly LooseTerms[]): readonly BandRow[] => rows as readonly BandRow[];
