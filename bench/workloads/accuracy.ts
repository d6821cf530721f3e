import type { Outcome } from '../support/contestant.ts';
import { labPool } from '../support/labPool.ts';
import { median } from '../support/measure.ts';
import { peerFile } from '../support/peerFile.ts';
import { output, require } from '../support/process.ts';
import type { Section } from '../support/section.ts';
import { figureNames, quasiCase, reference } from './accuracyCase.ts';
import { canonicalCase, peerCaseWith } from './canonicalCase.ts';

/** Root-mean-square error that is asked for, in basis points. */
const wanted = 10;
const quasiPaths = 4096;
const numpyPaths = 100_000;
const seeds = 20;

interface Row {
  readonly name: string;
  readonly paths: number;
  readonly seconds: number;
  /** By figure, basis points. */
  readonly errors: readonly number[];
}

function rowOf(name: string, paths: number, outcomes: readonly Outcome[], truth: readonly number[]): Row {
  const errors = truth.map((exact, i) => {
    const squares = outcomes.map(({ figures }) => (figures[i]! / exact - 1) ** 2);
    return 1e4 * Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / outcomes.length);
  });
  const seconds = outcomes.map((outcome) => outcome.seconds).toSorted((a, b) => a - b);
  return { name, paths, seconds: median(seconds), errors };
}

async function quasiOutcomes(): Promise<Outcome[]> {
  const pool = labPool(2);
  const run = async (seed: number): Promise<Outcome> => {
    const begin = performance.now();
    const { p5, p50, p95, lowestTwentieth } = (await pool.runModel('mix', quasiCase(quasiPaths, seed)))
      .terminal!;
    const seconds = (performance.now() - begin) / 1000;
    return { seconds, figures: [p5, p50, p95, lowestTwentieth].map(({ value }) => value) };
  };
  await run(0);
  const outcomes: Outcome[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) outcomes.push(await run(seed));
  await pool.close();
  return outcomes;
}

async function numpyOutcomes(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const input = peerCaseWith({ ...canonicalCase, paths: numpyPaths, seed });
    outcomes.push(JSON.parse(await require('python3', [peerFile('accuracy.py')], input)) as Outcome);
  }
  return outcomes;
}

function tableOf(rows: readonly Row[]): string[] {
  /** Errors of pseudo-random paths fall with the root of their number. */
  const timeTo = ({ seconds, errors }: Row): number => seconds * (Math.max(...errors) / wanted) ** 2;
  return [
    `| | paths | ${figureNames.join(' | ')} | a run | to ${wanted} bp |`,
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map((row) => {
      const reached = Math.max(...row.errors) <= wanted && row.paths === quasiPaths;
      const time = reached ? row.seconds : timeTo(row);
      const cells = [row.paths.toLocaleString('en'), ...row.errors.map((error) => error.toFixed(1))];
      return `| ${row.name} | ${cells.join(' | ')} | ${row.seconds.toPrecision(3)} s | ${time.toPrecision(3)} s |`;
    }),
  ];
}

export const accuracy: Section = {
  name: 'accuracy',
  async run() {
    const truth = reference();
    const rows = [rowOf('Product Lab, quasi-random, 2 workers', quasiPaths, await quasiOutcomes(), truth)];
    const hasNumpy = (await output('python3', ['-c', 'import numpy'])) !== undefined;
    if (hasNumpy) rows.push(rowOf('NumPy', numpyPaths, await numpyOutcomes(), truth));
    return [
      `### Time to an error of ${wanted} basis points`,
      '',
      `Root-mean-square errors over ${seeds} seeds, in basis points, of the end value of the canonical workload; the time to ${wanted} bp is that of the worst figure.`,
      '',
      ...tableOf(rows),
      ...(hasNumpy ? [] : ['', 'NumPy is absent: python3-numpy.']),
    ].join('\n');
  },
};
