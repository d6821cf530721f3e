import { useQuery } from '@tanstack/react-query';
import type { Bundle } from '../../../../shared/bundle.ts';
import { api } from '../../../app/api/client.ts';
import { queryClient } from '../../../app/api/queryClient.ts';

const bundlesKey = ['bundles', 'list'];

/** The bundles of the file. */
export function useBundles(): readonly Bundle[] {
  const { data = [] } = useQuery({ queryKey: bundlesKey, queryFn: () => api.bundles.list.query() });
  return data;
}

export async function saveBundle(bundle: Bundle): Promise<void> {
  await api.bundles.save.mutate(bundle);
  await queryClient.invalidateQueries({ queryKey: bundlesKey });
}

export async function removeBundle(id: string): Promise<void> {
  await api.bundles.remove.mutate({ id });
  await queryClient.invalidateQueries({ queryKey: bundlesKey });
}
