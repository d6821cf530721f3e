import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const length = z.number().int();
const rectangle = z.object({ x: length, y: length, width: length.min(200), height: length.min(200) });
const place = z.object({ bounds: rectangle, maximized: z.boolean() });

export type Rectangle = z.infer<typeof rectangle>;
/** Where the window stood when it was closed. */
export type Place = z.infer<typeof place>;

/** The remembered place; undefined where there is none, or where it lies outside today's screens. */
export function readPlace(folder: string, screens: readonly Rectangle[]): Place | undefined {
  try {
    const found = place.parse(JSON.parse(readFileSync(placeFile(folder), 'utf8')));
    return screens.some((screen) => overlaps(screen, found.bounds)) ? found : undefined;
  } catch {
    // No file yet, or a damaged one: the window opens at its usual size.
    return undefined;
  }
}

export function writePlace(folder: string, value: Place): void {
  writeFileSync(placeFile(folder), JSON.stringify(value));
}

const placeFile = (folder: string): string => join(folder, 'window.json');

/** At least 100 × 100 of the window can be seen, so that it can be grasped. */
function overlaps(a: Rectangle, b: Rectangle): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across >= 100 && down >= 100;
}
