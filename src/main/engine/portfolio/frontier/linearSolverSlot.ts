import type { LinearSolver } from './linearProgram.ts';

let handedIn: LinearSolver | undefined;

/** Hands the linear solver to the models of this thread. The engine itself loads nothing. */
export function handInLinearSolver(solver: LinearSolver): void {
  handedIn = solver;
}

/** The solver of this thread. */
export function linearSolver(): LinearSolver {
  if (!handedIn) throw new Error('no linear solver was handed in');
  return handedIn;
}
