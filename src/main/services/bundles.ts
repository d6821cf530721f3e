import type { Bundle } from '../../shared/bundle.ts';
import { LabError } from '../../shared/errors/index.ts';
import type { Store } from '../store/store.ts';

/** Bundles 组合礼包 of the file. */
export interface BundlesService {
  list(): readonly Bundle[];
  save(item: Bundle): Bundle;
  /** @throws LabError `bundle.inUse` where a plan takes part in it */
  remove(id: string): void;
}

export function bundlesService({ bundles, plans }: Pick<Store, 'bundles' | 'plans'>): BundlesService {
  return {
    list: () => bundles.list(),
    save: (item) => bundles.save(item),
    remove(id) {
      const users = plans.list().filter(({ plan }) => plan.bundles?.includes(id));
      if (users.length > 0) {
        throw new LabError('bundle.inUse', { plans: users.map(({ plan }) => plan.name).join(' · ') });
      }
      bundles.remove(id);
    },
  };
}
