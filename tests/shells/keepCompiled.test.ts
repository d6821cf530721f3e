import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledFolder } from '../../src/main/shells/keepCompiled.ts';
import { temporaryFolder } from '../support/testStore.ts';

const helper = JSON.stringify(new URL('../../src/main/shells/keepCompiled.ts', import.meta.url).href);

/** Starts a program that keeps its compiled code in `folder` and loads one module. */
function start(folder: string): string {
  const module = join(temporaryFolder(), 'loaded.mjs');
  writeFileSync(module, 'export const answer = 42;');
  const script = `
    const { keepCompiled } = await import(${helper});
    keepCompiled(${JSON.stringify(folder)});
    process.stdout.write(String((await import(${JSON.stringify(module)})).answer));
  `;
  // The run of all tests keeps compiled code itself, in a folder of its own.
  const { NODE_COMPILE_CACHE: _kept, ...env } = process.env;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env });
}

describe('keeping compiled code', () => {
  it('leaves it in the folder', () => {
    const folder = join(temporaryFolder(), 'compiled');
    expect(start(folder)).toBe('42');
    expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(1);
  });

  it('starts all the same where there can be no folder', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(start(join(file, 'compiled'))).toBe('42');
    expect(existsSync(join(file, 'compiled'))).toBe(false);
  });

  it('lies beside the caches of the user’s other programs', () => {
    expect(compiledFolder({ XDG_CACHE_HOME: '/c' }, 'linux')).toBe(join('/c', 'product-lab', 'compiled'));
    expect(compiledFolder({ LOCALAPPDATA: '/l' }, 'win32')).toBe(join('/l', 'product-lab', 'compiled'));
    expect(compiledFolder({}, 'darwin')).toMatch(/Library.Caches.product-lab.compiled$/);
  });
});
