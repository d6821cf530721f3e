import { availableParallelism, cpus, totalmem } from 'node:os';
import { output } from './process.ts';

/** What the figures depend on, in a line each. */
export async function machine(): Promise<string> {
  const [compiler, python, numpy] = await Promise.all([
    output('g++', ['--version']),
    output('python3', ['--version']),
    output('python3', ['-c', 'import numpy; print(numpy.__version__)']),
  ]);
  const versions = [
    `Node ${process.versions.node} (V8 ${process.versions.v8})`,
    compiler?.split('\n')[0] ?? 'no g++',
    python?.trim() ?? 'no Python',
    numpy === undefined ? 'no NumPy' : `NumPy ${numpy.trim()}`,
  ];
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory} GB; ${versions.join('; ')}.`;
}
