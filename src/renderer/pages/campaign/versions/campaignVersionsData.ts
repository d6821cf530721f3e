import { useQuery } from '@tanstack/react-query';
import type { CampaignState } from '../../../../shared/campaignVersion.ts';
import type { KeptVersion } from '../../../../shared/version.ts';
import { api } from '../../../app/api/client.ts';
import { queryClient } from '../../../app/api/queryClient.ts';

export type CampaignVersion = KeptVersion<CampaignState>;

const versionsKey = (campaign: string) => ['campaignVersions', campaign];

export function useCampaignVersions(campaign: string) {
  return useQuery({
    queryKey: versionsKey(campaign),
    queryFn: () => api.campaignVersions.list.query({ subject: campaign }),
  });
}

export async function keepCampaignVersion(
  version: Pick<CampaignVersion, 'subject' | 'name' | 'content'> & Partial<CampaignVersion>,
): Promise<void> {
  await api.campaignVersions.keep.mutate(version);
  await queryClient.invalidateQueries({ queryKey: versionsKey(version.subject) });
}

export async function removeCampaignVersion({ id, subject }: CampaignVersion): Promise<void> {
  await api.campaignVersions.remove.mutate({ id });
  await queryClient.invalidateQueries({ queryKey: versionsKey(subject) });
}
