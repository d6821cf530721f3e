import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of public test data: `LAB_DATA`, or `../shared/data` seen from the project's root. */
export const sharedDataFolder = resolve(
  process.env['LAB_DATA'] ?? resolve(import.meta.dirname, '../../../shared/data'),
);

/** False where the folder is absent; tests that need it are then skipped: `describe.skipIf(!hasSharedData)(…)`. */
export const hasSharedData = existsSync(resolve(sharedDataFolder, 'portfolio/expected.json'));

if (!hasSharedData) {
  process.stderr.write(
    `Skipped: tests on public data, because there is no folder ${sharedDataFolder} (set LAB_DATA).\n`,
  );
}

/** Absolute path of a data file, for example `sharedData('portfolio/arch/x.csv')`. */
export function sharedData(path: string): string {
  return resolve(sharedDataFolder, path);
}

/** Content of a data file as text; empty where the folder is absent, so that skipped suites can still be collected. */
export function readSharedText(path: string): string {
  return hasSharedData ? readFileSync(sharedData(path), 'utf8') : '';
}

/** A JSON file of expected figures, to be given its type by the reader; an empty object where the folder is absent. */
export function readSharedJson(path: string): unknown {
  return JSON.parse(hasSharedData ? readSharedText(path) : '{}');
}

/**
 * A plain comma-separated table without quotes (all of the data files are): headings and rows of cells.
 * For tests only: the program reads files through src/main/intake.
 */
export function readSharedTable(path: string): { headings: string[]; rows: string[][] } {
  const lines = readSharedText(path).replaceAll('\r', '').replaceAll('"', '').split('\n');
  const cells = lines.filter((line) => line !== '').map((line) => line.split(','));
  return { headings: cells[0] ?? [], rows: cells.slice(1) };
}
