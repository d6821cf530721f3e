import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Text } from '../../../app/language/useText.ts';
import type { DataColumn } from '../../../components/DataTable.tsx';

interface Dated {
  readonly firstDate: string;
  readonly lastDate: string;
}

/** The first and the last day of a history. */
export function datesColumn<Row extends Dated>(text: Text<'dates'>): DataColumn<Row> {
  const dates = ({ firstDate, lastDate }: Dated): string => `${firstDate} – ${lastDate}`;
  return {
    key: 'dates',
    title: text('dates'),
    render: (row) => <span className="unbroken">{dates(row)}</span>,
    value: dates,
  };
}

/** A button that takes the row's history out of the file. */
export function removeColumn<Row>(
  text: Text<'actions' | 'remove'>,
  remove: (row: Row) => void,
  nameOf: (row: Row) => string,
): DataColumn<Row> {
  return {
    key: 'remove',
    title: <span className="visually-hidden">{text('actions')}</span>,
    render: (row) => (
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={text('remove', { name: nameOf(row) })}
        onClick={() => remove(row)}
      />
    ),
  };
}
