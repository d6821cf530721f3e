import type { models } from '../engine/models.ts';
import type { Pool } from '../jobs/pool.ts';
import { openStore } from '../store/openStore.ts';
import type { Store } from '../store/store.ts';
import { keepBackups, noBackups } from './backups/keeper.ts';
import type { ServiceContext } from './context.ts';
import { lazily, type Lazily } from './lazily.ts';
import { lazyPool } from './lazyPool.ts';
import { createActiveRuns } from './running/activeRuns.ts';
import { createSeriesGrowth } from './seriesGrowth.ts';
import { isUntouched } from './untouched.ts';

export interface ServicesOptions {
  /** The SQLite file; made where there is none. */
  readonly databaseFile: string;
  readonly readOnly?: boolean;
  /** Whether a new file gets the sample workspace; it does unless this is false. */
  readonly sample?: boolean;
  /** Workers; one per processor core where it is left out. */
  readonly threads?: number;
  /** The worker's file in a bundle; the source itself where it is left out. */
  readonly workerFile?: URL;
  readonly memoryLimit?: number;
  /** Workers that several files share, in place of own ones; whoever started them ends them. */
  readonly pool?: Pool<typeof models>;
  readonly clock?: () => Date;
  /** Where the key of the audit trail lies; without one the trail is not sealed. */
  readonly keyFile?: string;
  /** Whether copies are kept without being asked for: every quarter of an hour, before imports, on closing. */
  readonly backups?: boolean;
  /** Hears why a backup that nobody waits for could not be made. */
  readonly onBackupFailure?: (error: unknown) => void;
  /** Hears the share done of the runs going on, or null when the last one ends. */
  readonly onActivity?: (fraction: number | null) => void;
}

/** Every use case of the program over one open file. */
export type Services = ReturnType<typeof createServices>;

export function createServices(options: ServicesOptions) {
  const clock = options.clock ?? (() => new Date());
  const store = openStore(options.databaseFile, {
    clock,
    readOnly: options.readOnly ?? false,
    ...(options.keyFile === undefined ? {} : { keyFile: options.keyFile }),
  });
  const workerFile = options.workerFile ?? new URL('../jobs/worker.ts', import.meta.url);
  const { threads, memoryLimit } = options;
  const poolOptions = {
    workerFile,
    ...(threads === undefined ? {} : { threads }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
  };
  const pool = options.pool ?? lazyPool(poolOptions);
  const active = createActiveRuns(options.onActivity);
  const growth = createSeriesGrowth(store);
  const onFailure = options.onBackupFailure ?? (() => undefined);
  const backups = options.backups === true ? keepBackups(store, clock, onFailure) : noBackups;
  const context: ServiceContext = { store, pool, active, growth, backups, clock };
  const sample = options.sample !== false && isUntouched(store) ? fillWithSample(store) : undefined;
  /** Loaded when it is first used, and not before a new file has its sample. */
  const later = <Service extends object>(load: () => Promise<Service>): Lazily<Service> =>
    lazily(async () => {
      await sample;
      return load();
    });
  const portfolio = async () => (await import('./portfolio/index.ts')).portfolioService(context);
  const closeLook = async () => (await import('./portfolio/closeLook.ts')).closeLookService(context);
  return {
    workspace: later(async () => (await import('./workspace.ts')).workspaceService(context)),
    backups: later(async () => (await import('./backups/index.ts')).backupsService(context)),
    workbook: later(async () => (await import('./workbook/index.ts')).workbookService(context)),
    products: later(async () => (await import('./products.ts')).productsService(store)),
    bundles: later(async () => (await import('./bundles.ts')).bundlesService(store)),
    formulas: later(async () => (await import('./formula/index.ts')).formulasService()),
    series: later(async () => (await import('./series.ts')).seriesService(context)),
    plans: later(async () => (await savedItems()).savedItemsService(store.plans, ({ plan }) => plan.name)),

    portfolio: later(portfolio),
    client: later(async () =>
      (await import('./client.ts')).clientService(context, await portfolio(), await closeLook()),
    ),
    comparison: later(async () => (await import('./portfolio/comparePlans.ts')).plansService(context)),
    suggestion: later(async () => (await import('./portfolio/suggestion.ts')).suggestionService(context)),
    closeLook: later(closeLook),
    runs: later(async () => (await import('./runs.ts')).runsService(context)),
    channels: later(async () => (await import('./channels.ts')).channelsService(store)),
    campaigns: later(async () =>
      (await savedItems()).savedItemsService(store.campaigns, ({ scenario }) => scenario.name),
    ),
    boards: later(async () => (await import('./campaign/boards.ts')).boardsService(store)),
    approvals: later(async () => (await import('./campaign/approvals.ts')).approvalsService(context)),
    campaign: later(async () => (await import('./campaign/index.ts')).campaignService(context)),
    studies: later(async () => (await import('./campaign/studies.ts')).studiesService(context)),
    intake: later(async () => (await import('./incoming/index.ts')).intakeService(context)),
    planVersions: later(async () => store.planVersions),
    campaignVersions: later(async () => store.campaignVersions),
    splits: later(async () =>
      (await savedItems()).savedItemsService(store.splits, ({ split }) => split.name),
    ),
    /** Has the workers start, and what a run needs loaded and compiled, before anybody waits for one. */
    async warmUp(): Promise<void> {
      await sample;
      await (await import('./running/warmUp.ts')).warmUp(context);
    },
    async close(): Promise<void> {
      if (!options.pool) await pool.close();
      await sample?.catch(() => undefined);
      await backups.close();
      store.close();
    },
  };
}

const savedItems = () => import('./savedItems.ts');

/** Whoever asks first is told where it fails. */
function fillWithSample(store: Store): Promise<void> {
  const filled = import('./sample.ts').then(({ restoreSample }) => restoreSample(store));
  filled.catch(() => undefined);
  return filled;
}
