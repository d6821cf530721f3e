import type { NoticeDepositSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';

export const noticeDeposit: PutHolding<NoticeDepositSpec> = (
  { rate, demandRate, minimum },
  _calendar,
  call,
) => call.addNoticeDeposit(rate, demandRate, minimum * 100);
