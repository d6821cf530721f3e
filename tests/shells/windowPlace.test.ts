import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from '../../src/main/shells/windowPlace.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'lab-place-'));
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const place = { bounds: { x: 100, y: 100, width: 1200, height: 800 }, maximized: false };

describe('the place of the window', () => {
  it('is found again', () => {
    const at = folder();
    writePlace(at, place);
    expect(readPlace(at, [screen])).toEqual(place);
  });

  it('is forgotten where its screen is gone', () => {
    const at = folder();
    writePlace(at, { ...place, bounds: { ...place.bounds, x: 1900 } });
    expect(readPlace(at, [screen])).toBeUndefined();
    expect(readPlace(at, [screen, { ...screen, x: 1920 }])).toBeDefined();
  });

  it('is forgotten where there is no file, or a damaged one', () => {
    const at = folder();
    expect(readPlace(at, [screen])).toBeUndefined();
    for (const damage of ['', '{', '[]', '{"bounds":{"x":1},"maximized":true}']) {
      writeFileSync(join(at, 'window.json'), damage);
      expect(readPlace(at, [screen])).toBeUndefined();
    }
  });
});
