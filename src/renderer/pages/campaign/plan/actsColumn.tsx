import type { DataColumn } from '../../../components/DataTable.tsx';
import type { CampaignText } from '../messages.ts';
import { RowActions, type RowActionsProps } from './RowActions.tsx';

/** The last column of a table whose rows are edited: edit, copy, remove, under a heading that is only heard. */
export const actsColumn = <Row,>(
  text: CampaignText,
  actsOf: (row: Row) => RowActionsProps,
): DataColumn<Row> => ({
  key: 'acts',
  title: <span className="visually-hidden">{text('acts')}</span>,
  numeric: true,
  render: (row) => <RowActions {...actsOf(row)} />,
});
