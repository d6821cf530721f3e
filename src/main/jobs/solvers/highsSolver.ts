import loadHighs, { type Highs, type Model } from 'highs';
import type {
  LinearProgram,
  LinearSolution,
  LinearSolver,
} from '../../engine/portfolio/frontier/linearProgram.ts';

let loaded: Promise<Highs> | undefined;

/** The linear solver of the engine's frontier: HiGHS in WebAssembly, loaded when first asked for. */
export async function highsSolver(): Promise<LinearSolver> {
  loaded ??= loadHighs();
  const highs = await loaded;
  return (program) =>
    highs.withModel((model) => {
      model.options.set({ output_flag: false });
      fill(model, program);
      return solve(highs, model);
    });
}

function fill(model: Model, { cost, lower, upper, rows }: LinearProgram): void {
  const starts = [0];
  for (const { indices } of rows) starts.push(starts.at(-1)! + indices.length);
  model.passModel({
    numCols: cost.length,
    numRows: rows.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: cost.length,
      starts,
      indices: rows.flatMap(({ indices }) => indices),
      values: rows.flatMap(({ values }) => values),
    },
  });
}

function solve({ constants }: Highs, model: Model): LinearSolution {
  model.run();
  const status = model.getModelStatus();
  if (status === constants.modelStatus.optimal) {
    const { colValue, colDual, rowDual } = model.getSolution();
    return { x: colValue, objective: model.getObjectiveValue(), rowPrices: rowDual, columnPrices: colDual };
  }
  if (status === constants.modelStatus.infeasible) return { infeasible: true };
  throw new Error(`the linear solver stopped with status ${status}`);
}
