import { LabError } from '../../../shared/errors/index.ts';
import { baseName } from '../fileNames.ts';
import { type Headings, checkName } from '../headings.ts';
import { seriesWords, valueWords } from '../words.ts';
import { findByWords, mayHoldNumbers, readMapping, unusedHeadings } from './columns.ts';
import type { IntakeKindReader, TableStart } from './kind.ts';
import { type NavColumns, navCollector } from './navCollector.ts';

/** Value histories: NAV, price, index. One date and one value column, that with a column of names, or one column per series. */
export const nav: IntakeKindReader = {
  start(table) {
    const columns = table.options.columns ? mapped(table, table.options.columns) : guessed(table);
    const { name } = table.options;
    if (name !== undefined && (columns.series.length > 1 || columns.nameColumn !== undefined)) {
      const count = columns.nameColumn === undefined ? columns.series.length : '≥1';
      throw new LabError('intake.nameForMany', { count, name });
    }
    const used = [table.dateColumn, columns.nameColumn ?? -1, ...columns.series.map(({ column }) => column)];
    return navCollector(table, columns, unusedHeadings(table.headings, used));
  },
};

function mapped(table: TableStart, mapping: Readonly<Record<string, string>>): NavColumns {
  const { headings } = table;
  const fields = readMapping(mapping, { plain: ['date', 'value', 'series'], named: ['value'] });
  const wide = fields.filter(({ name }) => name !== undefined);
  if (wide.length > 0) {
    const series = wide.map(({ name, heading }) => ({
      name: checkName(name!),
      column: headings.find(heading),
      kind: 'price' as const,
    }));
    return { layout: 'wide', series };
  }
  const value = fields.find(({ field }) => field === 'value');
  const names = fields.find(({ field }) => field === 'series');
  if (!value && !names) return guessed(table);
  const column = value ? headings.find(value.heading) : guessed(table).series[0]!.column;
  const nameColumn = names ? headings.find(names.heading) : undefined;
  return long(table, column, kindOf(headings, column), nameColumn);
}

/** Known words first; else every column with figures is a series. @throws LabError intake.noField */
function guessed(table: TableStart): NavColumns {
  const { headings, sample, dateColumn } = table;
  for (const { kind, words } of valueWords) {
    const column = findByWords(headings, words);
    if (column !== undefined && column !== dateColumn && mayHoldNumbers(sample, column)) {
      return long(table, column, kind, findByWords(headings, seriesWords));
    }
  }
  const series = headings.names
    .map((name, column) => ({ name, column, kind: 'price' as const }))
    .filter(
      ({ name, column }) => column !== dateColumn && !name.startsWith('#') && mayHoldNumbers(sample, column),
    );
  if (series.length === 0) {
    throw new LabError(
      'intake.noField',
      { field: 'value', headings: headings.list() },
      { where: { file: table.file } },
    );
  }
  const only = series.length === 1 ? series[0]! : undefined;
  if (only)
    return { layout: 'long', series: [{ ...only, name: checkName(table.options.name ?? only.name) }] };
  return { layout: 'wide', series: series.map((one) => ({ ...one, name: checkName(one.name) })) };
}

function long(
  table: TableStart,
  column: number,
  kind: NavColumns['series'][number]['kind'],
  nameColumn: number | undefined,
): NavColumns {
  const name = checkName(table.options.name ?? baseName(table.file));
  return {
    layout: 'long',
    series: [{ name, column, kind }],
    ...(nameColumn === undefined ? {} : { nameColumn }),
  };
}

function kindOf(headings: Headings, column: number): NavColumns['series'][number]['kind'] {
  const match = valueWords.find(({ words }) => findByWords(headings, words) === column);
  return match?.kind ?? 'price';
}
