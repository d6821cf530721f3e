import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './support/root.ts';
import { runTool } from './support/run.ts';

/**
 * `npm run build:kernel` (and `npm ci`): compiles the kernel's AssemblyScript and writes it as a TypeScript module, so
 * that Node, the bundles and browsers load it alike, without files. Nothing is done where the module is up to date.
 */
const sources = root('src/main/engine/kernel/assembly');
const target = root('src/main/engine/kernel/kernelHex.ts');
const options = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert', '--disableWarning', '112'];

const digest = createHash('sha256').update(options.join(' '));
for (const entry of readdirSync(sources, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => join(one.parentPath, one.name))
  .sort()) {
  digest.update(relative(sources, entry)).update(readFileSync(entry));
}
const stamp = `// Built from assembly/ (${digest.digest('hex').slice(0, 16)}); not kept in Git.\n`;

if (!existsSync(target) || !readFileSync(target, 'utf8').startsWith(stamp)) {
  const binary = root('src/main/engine/kernel/kernel.wasm');
  const status = await runTool('assemblyscript/bin/asc.js', [
    join(sources, 'index.ts'),
    ...options,
    '-o',
    binary,
  ]);
  if (status !== 0) throw new Error(`the kernel did not compile (status ${status})`);
  const hex = readFileSync(binary).toString('hex');
  rmSync(binary);
  writeFileSync(
    target,
    `${stamp}/** The kernel's WebAssembly, as hexadecimal digits. */\nexport const kernelHex =\n  '${hex}';\n`,
  );
}
