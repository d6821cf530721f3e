import { models } from '../engine/models.ts';
import { handInLinearSolver } from '../engine/portfolio/frontier/linearSolverSlot.ts';
import { serve } from './serve.ts';
import { highsSolver } from './solvers/highsSolver.ts';
import type { Answer, Work } from './work.ts';

const answer = serve(models);

/** Models that solve linear programs; the others need not wait until the solver is loaded. */
const solving: ReadonlySet<string> = new Set<keyof typeof models>(['suggestion']);

/** A worker of the pool: runs blocks of any model of the engine. */
export default async function work(asked: Work): Promise<Answer> {
  if (solving.has(asked.model)) handInLinearSolver(await highsSolver());
  return answer(asked);
}
