import { useQuery } from '@tanstack/react-query';
import type { ApprovalEntry, ApprovalRequestInput, ApprovalRerun } from '../../../../shared/approval.ts';
import { api } from '../../../app/api/client.ts';
import { queryClient } from '../../../app/api/queryClient.ts';
import type { StartRun } from '../../../app/run/RunController.ts';

const listKey = ['approvals', 'list'];

export function useApprovals() {
  return useQuery({ queryKey: listKey, queryFn: () => api.approvals.list.query() });
}

export function useApproval(number: number) {
  return useQuery({
    queryKey: ['approvals', number],
    queryFn: () => api.approvals.get.query({ number }),
  });
}

/** Approves; the list is read anew when it is done. */
export const approveSplit: StartRun<ApprovalRequestInput, ApprovalEntry> = async (request, _mode, signal) => {
  const messages = await api.approvals.approve.mutate(request, { signal, context: { alone: true } });
  return (async function* () {
    for await (const message of messages) {
      if (message.type === 'result') await queryClient.invalidateQueries({ queryKey: listKey });
      yield message;
    }
  })();
};

export const rerunApproval: StartRun<number, ApprovalRerun> = (number, _mode, signal) =>
  api.approvals.rerun.query({ number }, { signal, context: { alone: true } });
