import { describe, expect, it } from 'vitest';
import { takeBuiltins } from '../../scripts/support/plainBuiltins.ts';

describe('imports of Node’s own modules in a bundle', () => {
  it.each([
    ['import { join } from "node:path";', 'const { join } = process.getBuiltinModule("node:path");'],
    ['import { a as b, c } from "node:fs";', 'const { a: b, c } = process.getBuiltinModule("node:fs");'],
    ['import fs from "node:fs";', 'const fs = process.getBuiltinModule("node:fs");'],
    ['import * as fs from "node:fs";', 'const fs = process.getBuiltinModule("node:fs");'],
    [
      'import fs, { statSync } from "node:fs";',
      'const fs = process.getBuiltinModule("node:fs"), { statSync } = process.getBuiltinModule("node:fs");',
    ],
    [
      'import { readFile } from "node:fs/promises";',
      'const { readFile } = process.getBuiltinModule("node:fs/promises");',
    ],
  ])('%s', (written, taken) => {
    expect(takeBuiltins(`${written}\n`)).toBe(`${taken}\n`);
  });

  it('leaves other imports, and words that look like one, as they are', () => {
    const code = [
      'import Database from "better-sqlite3";',
      'import { t } from "./chunks/a.js";',
      'const text = `import { a } from "node:fs";`;',
      'await import("node:fs");',
    ].join('\n');
    expect(takeBuiltins(code)).toBe(code);
  });
});
