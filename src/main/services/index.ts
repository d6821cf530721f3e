import { LabError } from '../../shared/errors/index.ts';
import type { models } from '../engine/models.ts';
import type { Pool } from '../jobs/pool.ts';
import { openStoreFile } from '../store/openStoreFile.ts';
import { keepBackups, noBackups } from './backups/keeper.ts';
import type { ServiceContext } from './context.ts';
import { lazily, type Lazily } from './lazily.ts';
import { lazyPool } from './lazyPool.ts';
import { createActiveRuns } from './running/activeRuns.ts';
import { once } from './once.ts';
import { isUntouched } from './untouched.ts';
import { workspaceService } from './workspace.ts';

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
  /** Whether a damaged file is set aside and a new one begun in its place; else its error is thrown. */
  readonly startAfresh?: boolean;
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
  const file = open(options, clock);
  const workerFile = options.workerFile ?? new URL('../jobs/worker.ts', import.meta.url);
  const { threads, memoryLimit } = options;
  const poolOptions = {
    workerFile,
    ...(threads === undefined ? {} : { threads }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
  };
  const pool = options.pool ?? lazyPool(poolOptions);
  const active = createActiveRuns(options.onActivity);
  const onFailure = options.onBackupFailure ?? (() => undefined);
  const backups = options.backups === true ? keepBackups(file, clock, onFailure) : noBackups;
  const whole = once(async (): Promise<ServiceContext> => {
    const { withRepositories } = await import('../store/withRepositories.ts');
    const { createSeriesGrowth } = await import('./seriesGrowth.ts');
    const store = withRepositories(file);
    return { store, pool, active, growth: createSeriesGrowth(store), backups, clock };
  });
  const sample = options.sample !== false && isUntouched(file) ? fillWithSample(whole()) : undefined;
  /** Loaded when it is first used, and not before a new file has its sample. */
  const later = <Service extends object>(
    load: (context: ServiceContext) => Promise<Service>,
  ): Lazily<Service> =>
    lazily(async () => {
      await sample;
      return load(await whole());
    });
  return {
    // What the page asks first is there, and needs no repository.
    workspace: lazily(async () => {
      await sample;
      return workspaceService(file, whole);
    }),
    backups: later(async (context) => (await import('./backups/index.ts')).backupsService(context)),
    workbook: later(async (context) => (await import('./workbook/index.ts')).workbookService(context)),
    products: later(async ({ store }) => (await import('./products.ts')).productsService(store)),
    bundles: later(async ({ store }) => (await import('./bundles.ts')).bundlesService(store)),
    formulas: later(async () => (await import('./formula/index.ts')).formulasService()),
    series: later(async (context) => (await import('./series.ts')).seriesService(context)),
    plans: later(async ({ store }) =>
      (await savedItems()).savedItemsService(store.plans, ({ plan }) => plan.name),
    ),

    portfolio: later(portfolio),
    client: later(async (context) =>
      (await import('./client.ts')).clientService(
        context,
        await portfolio(context),
        await closeLook(context),
      ),
    ),
    comparison: later(async (context) => (await import('./portfolio/comparePlans.ts')).plansService(context)),
    suggestion: later(async (context) =>
      (await import('./portfolio/suggestion.ts')).suggestionService(context),
    ),
    closeLook: later(closeLook),
    runs: later(async (context) => (await import('./runs.ts')).runsService(context)),
    channels: later(async ({ store }) => (await import('./channels.ts')).channelsService(store)),
    campaigns: later(async ({ store }) =>
      (await savedItems()).savedItemsService(store.campaigns, ({ scenario }) => scenario.name),
    ),
    boards: later(async ({ store }) => (await import('./campaign/boards.ts')).boardsService(store)),
    approvals: later(async (context) => (await import('./campaign/approvals.ts')).approvalsService(context)),
    campaign: later(async (context) => (await import('./campaign/index.ts')).campaignService(context)),
    studies: later(async (context) => (await import('./campaign/studies.ts')).studiesService(context)),
    intake: later(async (context) => (await import('./incoming/index.ts')).intakeService(context)),
    planVersions: later(async ({ store }) => store.planVersions),
    campaignVersions: later(async ({ store }) => store.campaignVersions),
    drafts: later(async ({ store }) => store.drafts),
    splits: later(async ({ store }) =>
      (await savedItems()).savedItemsService(store.splits, ({ split }) => split.name),
    ),
    /** Has the workers start, and what a run needs loaded and compiled, before anybody waits for one. */
    async warmUp(): Promise<void> {
      await sample;
      await (await import('./running/warmUp.ts')).warmUp(await whole());
    },
    async close(): Promise<void> {
      if (!options.pool) await pool.close();
      await sample?.catch(() => undefined);
      await backups.close();
      file.close();
    },
  };
}

const portfolio = async (context: ServiceContext) =>
  (await import('./portfolio/index.ts')).portfolioService(context);
const closeLook = async (context: ServiceContext) =>
  (await import('./portfolio/closeLook.ts')).closeLookService(context);

function open({ databaseFile, readOnly = false, keyFile, startAfresh }: ServicesOptions, clock: () => Date) {
  const how = { clock, readOnly, ...(keyFile === undefined ? {} : { keyFile }) };
  try {
    return openStoreFile(databaseFile, how);
  } catch (error) {
    // It lies under another name by now, so that there is nothing left in its place.
    if (startAfresh && error instanceof LabError && error.code === 'store.corrupt')
      return openStoreFile(databaseFile, how);
    throw error;
  }
}

const savedItems = () => import('./savedItems.ts');

/** Whoever asks first is told where it fails. */
function fillWithSample(whole: Promise<ServiceContext>): Promise<void> {
  const filled = Promise.all([whole, import('./sample.ts')]).then(([{ store }, { restoreSample }]) =>
    restoreSample(store),
  );
  filled.catch(() => undefined);
  return filled;
}
