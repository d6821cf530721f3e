import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/client.ts';

export const boardKey = (campaignId: string): readonly string[] => ['splits', 'board', campaignId];

/** Which splits lie side by side for a campaign. */
export function useBoard(campaignId: string) {
  return useQuery({
    queryKey: boardKey(campaignId),
    queryFn: () => api.splits.board.query({ id: campaignId }),
    enabled: campaignId !== '',
  });
}
