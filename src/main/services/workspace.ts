import { engineVersion } from '../engine/version.ts';
import type { Settings } from '../../shared/settings.ts';
import type { WorkspaceInfo } from '../../shared/workspace.ts';
import type { DoctorReport } from '../store/doctor.ts';
import type { StoreFile } from '../store/storeFile.ts';
import type { ServiceContext } from './context.ts';
import { programVersion } from './programVersion.ts';

export interface WorkspaceService {
  info(): WorkspaceInfo;
  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<Settings>;
  /** Puts the sample workspace (back) into the file; what the user made stays. */
  restoreSample(): Promise<WorkspaceInfo['counts']>;
  doctor(): Promise<DoctorReport & { readonly programVersion: string; readonly engineVersion: string }>;
}

/** @param whole the services' ground with its repositories, which the first answers do without */
export function workspaceService(
  file: StoreFile,
  whole: () => Promise<Pick<ServiceContext, 'store' | 'growth'>>,
): WorkspaceService {
  const counts = (): WorkspaceInfo['counts'] => {
    const rows = file.overview().counts;
    const count = (table: string): number => rows[table] ?? 0;
    return {
      products: count('product'),
      series: count('series'),
      points: count('series_point'),
      plans: count('plan'),
      channels: count('channel'),
      weeks: count('channel_week'),
      campaigns: count('campaign'),
      splits: count('split'),
      runs: count('run'),
    };
  };
  return {
    info() {
      const { synthetic, dataDate } = file.overview();
      return {
        file: file.file,
        synthetic,
        readOnly: file.readOnly !== undefined,
        engineVersion,
        programVersion,
        schemaVersion: file.schemaVersion,
        dataDate,
        counts: counts(),
      };
    },
    settings: async () => file.plainSettings() ?? (await whole()).store.settings.get(),
    saveSettings: async (settings) => (await whole()).store.settings.save(settings),
    async restoreSample() {
      const [{ store, growth }, { restoreSample }] = await Promise.all([whole(), import('./sample.ts')]);
      restoreSample(store);
      growth.forget();
      return counts();
    },
    doctor: async () => ({ ...(await whole()).store.doctor(), programVersion, engineVersion }),
  };
}
