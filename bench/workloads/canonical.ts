import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mixTwin } from '../../src/main/engine/portfolio/mix/mixTwin.ts';
import { mixPercentiles } from '../../src/main/engine/portfolio/mix/mixModel.ts';
import { mean } from '../../src/main/engine/stats/mean.ts';
import { selectQuantiles } from '../../src/main/engine/stats/selectQuantiles.ts';
import type { Contestant, Outcome, Workload } from '../support/contestant.ts';
import { labPool } from '../support/labPool.ts';
import { peerFile } from '../support/peerFile.ts';
import { output, require } from '../support/process.ts';
import { canonicalCase, caseAsNumbers, peerCaseWith } from './canonicalCase.ts';

function kernel(threads: number): Contestant {
  const pool = labPool(threads);
  const run = async (): Promise<Outcome> => {
    const begin = performance.now();
    const { fan } = await pool.runModel('mix', canonicalCase);
    return { seconds: (performance.now() - begin) / 1000, figures: fan.at(-1)! };
  };
  return {
    name: `Product Lab, ${threads} ${threads === 1 ? 'worker' : 'workers'}`,
    prepare: () => run().then(() => undefined),
    run,
    close: () => pool.close(),
  };
}

const twin: Contestant = {
  name: 'Product Lab’s plain-TypeScript twin, 1 thread',
  prepare: () => Promise.resolve(undefined),
  run: () => {
    const { months, paths } = canonicalCase;
    const values = new Float64Array(months * paths);
    const begin = performance.now();
    mixTwin(canonicalCase, 0, paths, values);
    const fan = new Float64Array(mixPercentiles.length + 1);
    for (let month = 0; month < months; month += 1) {
      const row = values.subarray(month * paths, (month + 1) * paths);
      fan[mixPercentiles.length] = mean(row);
      selectQuantiles(row, mixPercentiles, fan);
    }
    return Promise.resolve({ seconds: (performance.now() - begin) / 1000, figures: [...fan] });
  },
  close: () => Promise.resolve(),
};

const numpy: Contestant = {
  name: 'NumPy',
  prepare: async () =>
    (await output('python3', ['-c', 'import numpy'])) === undefined ? 'python3-numpy' : undefined,
  run: async () =>
    JSON.parse(await require('python3', [peerFile('canonical.py')], peerCaseWith(canonicalCase))) as Outcome,
  close: () => Promise.resolve(),
};

function compiled(): Contestant {
  let folder = '';
  return {
    name: 'C++ `-O3 -march=native -ffast-math`, ziggurat, 2 threads',
    prepare: async () => {
      if ((await output('g++', ['--version'])) === undefined) return 'g++';
      folder = await mkdtemp(join(tmpdir(), 'lab-bench-'));
      const options = ['-O3', '-march=native', '-ffast-math', '-std=c++20', '-pthread'];
      await require('g++', [...options, peerFile('canonical.cpp'), '-o', join(folder, 'canonical')]);
      return undefined;
    },
    run: async () => JSON.parse(await require(join(folder, 'canonical'), [], caseAsNumbers)) as Outcome,
    close: () => rm(folder, { recursive: true }),
  };
}

export const canonical = (): Workload => ({
  name: 'canonical',
  title:
    'Canonical workload: 6 correlated assets, 120 months, 100,000 paths, monthly rebalancing, contribution and fee, 7 percentiles a month',
  contestants: [kernel(2), kernel(1), compiled(), numpy, twin],
  tolerance: 0.01,
});
