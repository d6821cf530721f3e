import { engineVersion } from '../engine/version.ts';
import type { Settings } from '../../shared/settings.ts';
import type { WorkspaceInfo } from '../../shared/workspace.ts';
import type { DoctorReport } from '../store/doctor.ts';
import type { ServiceContext } from './context.ts';
import { programVersion } from './programVersion.ts';

export interface WorkspaceService {
  info(): WorkspaceInfo;
  settings(): Settings;
  saveSettings(settings: Settings): Settings;
  /** Puts the sample workspace (back) into the file; what the user made stays. */
  restoreSample(): Promise<WorkspaceInfo['counts']>;
  doctor(): DoctorReport & { readonly programVersion: string; readonly engineVersion: string };
}

export function workspaceService({
  store,
  growth,
}: Pick<ServiceContext, 'store' | 'growth'>): WorkspaceService {
  const counts = (): WorkspaceInfo['counts'] => {
    const rows = store.overview().counts;
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
      const { synthetic, dataDate } = store.overview();
      return {
        file: store.file,
        synthetic,
        readOnly: store.readOnly !== undefined,
        engineVersion,
        programVersion,
        schemaVersion: store.schemaVersion,
        dataDate,
        counts: counts(),
      };
    },
    settings: () => store.settings.get(),
    saveSettings: (settings) => store.settings.save(settings),
    async restoreSample() {
      const { restoreSample } = await import('./sample.ts');
      restoreSample(store);
      growth.forget();
      return counts();
    },
    doctor: () => ({ ...store.doctor(), programVersion, engineVersion }),
  };
}
