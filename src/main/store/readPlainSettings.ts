import { plainSettings } from '../../shared/plainSettings.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Connection } from './connection.ts';
import { unseal } from './sealed.ts';

/**
 * The file's settings as its repository reads them, without building the schema of plans.
 * @returns undefined where they cannot be read without it, or do not fit: the repository then reads them, or says why not
 * @throws LabError store.damagedRecord
 */
export function readPlainSettings(connection: Connection): Settings | undefined {
  const [row] = connection.all('SELECT * FROM setting ORDER BY position');
  const stored = row === undefined ? {} : contentOf(row);
  const { pins = [], ...rest } = stored;
  if (!Array.isArray(pins) || pins.length > 0) return undefined;
  const read = plainSettings.safeParse(rest);
  return read.success ? { ...read.data, pins: [] } : undefined;
}

function contentOf(row: unknown): Record<string, unknown> {
  const { content } = unseal('setting', 'id', row) as { content: string };
  return JSON.parse(content) as Record<string, unknown>;
}
