import type { Basis, UncertainShare } from '../../../../shared/uncertain.ts';
import type { messages } from '../messages.ts';

/** A figure of the field that a plan can begin with. */
export interface Benchmark {
  readonly label: keyof typeof messages.words;
  readonly value: UncertainShare;
  readonly mark: Basis['mark'];
}

const range = (low: number, high: number) => ({ low, likely: Number(((low + high) / 2).toFixed(4)), high });

/** Benchmarks for defaults by the rate they are of; all to be replaced by the bank’s own. */
export const benchmarks = {
  click: [{ label: 'benchmark.push', value: range(0.005, 0.03), mark: 'general' }],
  account: [
    { label: 'benchmark.application', value: range(0.3, 0.82), mark: 'sourced' },
    { label: 'benchmark.branchLead', value: range(0.2, 0.5), mark: 'general' },
    { label: 'benchmark.outbound', value: range(0.005, 0.03), mark: 'general' },
  ],
  product: [{ label: 'benchmark.funded', value: range(0.55, 0.7), mark: 'weak' }],
  kept: [
    { label: 'benchmark.keptOnline', value: 0.38, mark: 'sourced' },
    { label: 'benchmark.keptBranch', value: 0.73, mark: 'sourced' },
  ],
  churn: [
    { label: 'benchmark.churn', value: range(0.13, 0.15), mark: 'sourced' },
    { label: 'benchmark.churnNew', value: range(0.2, 0.25), mark: 'sourced' },
  ],
} as const satisfies Readonly<Record<string, readonly Benchmark[]>>;
