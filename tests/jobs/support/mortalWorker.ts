import { models } from '../../../src/main/engine/models.ts';
import { handInLinearSolver } from '../../../src/main/engine/portfolio/frontier/linearSolverSlot.ts';
import type { BlockModel } from '../../../src/main/engine/parallel.ts';
import { serve } from '../../../src/main/jobs/serve.ts';
import { highsSolver } from '../../../src/main/jobs/solvers/highsSolver.ts';
import type { Answer, Work } from '../../../src/main/jobs/work.ts';

/** The block of the first phase at which a worker dies, where the input says so. */
interface Mortal {
  readonly diesAt?: number;
}

function mortal(model: BlockModel<unknown, unknown>): BlockModel<unknown, unknown> {
  const [first, ...others] = model.phases;
  const dying: typeof first = {
    ...first!,
    run(input, buffers, block, paths) {
      if ((input as Mortal).diesAt === block) process.exit(3);
      first!.run(input, buffers, block, paths);
    },
  };
  return { ...model, phases: [dying, ...others] };
}

const answer = serve(
  Object.fromEntries(
    Object.entries(models).map(([name, model]) => [name, mortal(model as BlockModel<unknown, unknown>)]),
  ),
);

/** The program's own worker, which can be made to die in the middle of a run. */
export default async function work(asked: Work): Promise<Answer> {
  handInLinearSolver(await highsSolver());
  return answer(asked);
}
