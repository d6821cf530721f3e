import type { models } from '../engine/models.ts';
import type { Pool } from '../jobs/pool.ts';
import type { Store } from '../store/store.ts';
import type { BackupKeeper } from './backups/keeper.ts';
import type { SeriesGrowth } from './seriesGrowth.ts';
import type { ActiveRuns } from './running/activeRuns.ts';

/** What the services stand on. */
export interface ServiceContext {
  readonly store: Store;
  readonly pool: Pool<typeof models>;
  readonly active: ActiveRuns;
  readonly growth: SeriesGrowth;
  readonly backups: BackupKeeper;
  readonly clock: () => Date;
}
