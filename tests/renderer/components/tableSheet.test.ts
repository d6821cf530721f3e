import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { DataColumn } from '../../../src/renderer/components/DataTable.tsx';
import { tableSheet } from '../../../src/renderer/components/tableSheet.ts';

interface Row {
  readonly name: string;
  readonly chance: number;
  readonly se: number | null;
}

const rows: readonly Row[] = [
  { name: 'a', chance: 0.123456, se: 0.01 },
  { name: 'b', chance: 1, se: null },
];
const button = createElement('button');
const columns: readonly DataColumn<Row>[] = [
  { key: 'name', title: 'Name', render: ({ name }) => name },
  {
    key: 'chance',
    title: createElement('span', {}, 'P'),
    heading: 'Chance',
    numeric: true,
    render: ({ chance }) => `${Math.round(chance * 100)} %`,
    value: ({ chance }) => chance,
    error: ({ se }) => se,
  },
  { key: 'note', title: 'Note', render: ({ se }) => (se === null ? null : 'kept') },
  { key: 'bar', title: 'Bar', render: () => button },
  { key: 'acts', title: createElement('span'), render: () => 'act' },
];

test('takes raw values, else the words; drawings and unnamed columns stay behind', () => {
  expect(tableSheet('T', columns, rows)).toEqual({
    name: 'T',
    columns: ['Name', 'Chance', 'Note'],
    rows: [
      ['a', 0.123456, 'kept'],
      ['b', 1, null],
    ],
  });
});

test('puts standard errors behind their figures where they have a heading', () => {
  expect(tableSheet('T', columns, rows, 'error')).toEqual({
    name: 'T',
    columns: ['Name', 'Chance', 'Chance · error', 'Note'],
    rows: [
      ['a', 0.123456, 0.01, 'kept'],
      ['b', 1, null, null],
    ],
  });
});

test('keeps the headings of an empty table', () => {
  expect(tableSheet('T', columns, []).columns).toContain('Chance');
});
