import { useQuery } from '@tanstack/react-query';
import type { Plan } from '../../../../shared/plan.ts';
import type { KeptVersion } from '../../../../shared/version.ts';
import { api } from '../../../app/api/client.ts';
import { queryClient } from '../../../app/api/queryClient.ts';

const versionsKey = (plan: string) => ['planVersions', plan];

export function useVersions(plan: string) {
  return useQuery({
    queryKey: versionsKey(plan),
    queryFn: () => api.planVersions.list.query({ subject: plan }),
  });
}

export async function keepVersion(
  version: Pick<KeptVersion<Plan>, 'subject' | 'name' | 'content'> & Partial<KeptVersion<Plan>>,
): Promise<void> {
  await api.planVersions.keep.mutate(version);
  await queryClient.invalidateQueries({ queryKey: versionsKey(version.subject) });
}

export async function removeVersion({ id, subject }: KeptVersion<Plan>): Promise<void> {
  await api.planVersions.remove.mutate({ id });
  await queryClient.invalidateQueries({ queryKey: versionsKey(subject) });
}
