import type { BankView } from '../../../../shared/bankView.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';

/** What the tables of the bank's view show, and the stamp with which they are taken away. */
export interface BankTableProps {
  readonly view: BankView;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}
