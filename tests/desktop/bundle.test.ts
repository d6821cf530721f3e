import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastResult } from '../../src/main/shells/cli/lastResult.ts';
import type { Plan } from '../../src/shared/plan.ts';
import { testLab } from '../support/testLab.ts';

const isBuilt = existsSync('out/main/desktop.js') && existsSync('out/renderer/index.html');
const silent = { out: () => undefined, err: () => undefined, progress: () => undefined };

describe('the built main process', () => {
  it.skipIf(!isBuilt)(
    'opens the page and simulates on its built worker with the digits of the source',
    async () => {
      const support = new URL('support/', import.meta.url);
      const out = execFileSync(
        process.execPath,
        ['--import', new URL('hook.ts', support).href, new URL('driveBundle.ts', support).pathname],
        {
          encoding: 'utf8',
          env: { ...process.env, LAB_DB: join(mkdtempSync(join(tmpdir(), 'lab-bundle-')), 'w.sqlite') },
        },
      );
      const said = JSON.parse(out) as { page: boolean; plan: Plan; stream: string };
      expect(said.page).toBe(true);
      const lab = testLab();
      const result = await lastResult(lab.call.portfolio.simulate({ plan: said.plan }), silent);
      await lab.close();
      expect(said.stream).toContain(JSON.stringify(result.terminal));
    },
  );
});
