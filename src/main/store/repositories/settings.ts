import { type Settings, settings } from '../../../shared/settings.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { documentTable } from '../documentTable.ts';

export interface SettingsRepository {
  /** The defaults where nothing was saved. */
  get(): Settings;
  save(chosen: Settings): Settings;
}

const onlyRow = 'settings';

export function settingsRepository(connection: Connection, clock: Clock): SettingsRepository {
  const table = documentTable(connection, clock, { table: 'setting', schema: settings });
  return {
    // By list, not by key: a damaged key must not pass for settings that nobody saved.
    get: () => table.list()[0]?.content ?? settings.parse({}),
    save: (chosen) => table.save({ id: onlyRow, name: onlyRow, synthetic: false, content: chosen }).content,
  };
}
