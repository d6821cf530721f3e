import { headCounts } from '../../../../shared/campaignResult.ts';
import { playedPaths } from '../block/playedPaths.ts';
import { blockWidth, type PlayedBlock } from '../block/playBlock.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { headKinds } from '../path/pathState.ts';
import { worthFigures } from '../targets/playedPaths.ts';
import type { TargetFigure } from '../targets/targetFigures.ts';
import { cacWindowOf } from './cacWindow.ts';
import type { Layout, SumLayout } from './layout.ts';
import { trailingCac } from './trailingCac.ts';

/** Where the paths of a run are written: `rows` is [row][path of the run], `sums` is the block's own part. */
export interface BlockRecord {
  readonly layout: Layout;
  readonly sumLayout: SumLayout;
  readonly rows: Float64Array;
  readonly sums: Float64Array;
  readonly targets: readonly TargetFigure[];
  /** The block's first path. */
  readonly firstPath: number;
}

/** A block of paths being written: numbers of the paths side by side. */
interface Writing extends BlockRecord {
  readonly compiled: CompiledCampaign;
  readonly block: PlayedBlock;
}

/** Writes the paths of a block that has been played. */
export function recordBlock(compiled: CompiledCampaign, block: PlayedBlock, record: BlockRecord): void {
  const writing: Writing = { ...record, compiled, block };
  recordMoney(writing);
  for (let c = 0; c < compiled.channels.length; c += 1) recordChannel(writing, c);
  recordWeeks(writing);
  addSums(writing);
  const played = playedPaths(compiled, block);
  record.targets.forEach((figure, t) => {
    rowFor(writing, record.layout.target(t)).set(figure(played));
  });
}

/** The block's part of a row of the run. */
function rowFor({ rows, compiled, block, firstPath }: Writing, row: number): Float64Array {
  const at = row * compiled.scenario.paths + firstPath;
  return rows.subarray(at, at + block.count);
}

/** Copies a row of the kernel's memory. */
function copyRow(writing: Writing, row: number, at: number): void {
  const { memory, count } = writing.block;
  rowFor(writing, row).set(memory.subarray(at, at + count));
}

/** Writes a row of the paths' money. @param place of the row in `values` */
function putMoney(writing: Writing, row: number, values: Float64Array, place = 0): void {
  const at = place * blockWidth;
  rowFor(writing, row).set(values.subarray(at, at + writing.block.count));
}

/** Writes the sums of so many rows of the kernel's memory. */
function putSum(writing: Writing, row: number, first: number, count: number, step: number): void {
  const { memory } = writing.block;
  const out = rowFor(writing, row);
  for (let lane = 0; lane < out.length; lane += 1) {
    let sum = 0;
    for (let i = 0; i < count; i += 1) sum += memory[first + i * step * blockWidth + lane]!;
    out[lane] = sum;
  }
}

function recordMoney(writing: Writing): void {
  const { layout, compiled, block } = writing;
  const channels = compiled.channels.length;
  const { pool, released, moved, wallet } = block.state;
  const unused = rowFor(writing, layout.scalar('unused'));
  for (let lane = 0; lane < unused.length; lane += 1) {
    let waiting = 0;
    for (let c = 0; c < channels; c += 1) waiting += wallet[c * blockWidth + lane]!;
    unused[lane] = pool[lane]! + waiting;
  }
  putMoney(writing, layout.scalar('contingencyUnused'), pool);
  putMoney(writing, layout.scalar('released'), released);
  putMoney(writing, layout.scalar('moved'), moved);
  worthFigures.forEach((figure, i) => {
    const at = block.rows.worth + (channels * worthFigures.length + i) * blockWidth;
    copyRow(writing, layout.scalar(figure), at);
  });
  headCounts.forEach((head, h) => {
    putSum(writing, layout.scalar(head), block.rows.channelHeads + h * blockWidth, channels, headKinds);
  });
}

function recordChannel(writing: Writing, c: number): void {
  const { layout, compiled, block } = writing;
  const { weeks, scenario } = compiled;
  const { rows, paused } = block;
  const channels = compiled.channels.length;
  headCounts.forEach((head, h) => {
    copyRow(writing, layout.channel(c, head), rows.channelHeads + (c * headKinds + h) * blockWidth);
  });
  for (const [i, figure] of (['value', 'cost', 'payback'] as const).entries()) {
    const at = rows.worth + (c * worthFigures.length + 1 + i) * blockWidth;
    copyRow(writing, layout.channel(c, figure), at);
  }
  putSum(writing, layout.channel(c, 'spent'), rows.spent + c * blockWidth, weeks, channels);
  putSum(writing, layout.channel(c, 'pausedWeeks'), paused + c * blockWidth, weeks, channels);
  for (const name of ['wallet', 'pauses', 'falsePauses', 'missedPauses'] as const) {
    putMoney(writing, layout.channel(c, name), block.state[name], c);
  }
  const window = cacWindowOf(scenario);
  for (let week = 0; week < weeks; week += 1) {
    trailingCac(block, channels, c, week, window, rowFor(writing, layout.channelCac(c, week)));
  }
}

function recordWeeks(writing: Writing): void {
  const { layout, compiled, block } = writing;
  const { weeks, schedule } = compiled;
  const { memory, rows } = block;
  const channels = compiled.channels.length;
  const spent = new Float64Array(block.count);
  for (let week = 0; week < weeks; week += 1) {
    const technology = schedule.technology[week]!;
    const first = rows.spent + week * channels * blockWidth;
    for (let lane = 0; lane < block.count; lane += 1) {
      let sum = technology;
      for (let c = 0; c < channels; c += 1) sum += memory[first + c * blockWidth + lane]!;
      spent[lane]! += sum;
    }
    rowFor(writing, layout.spentTo(week)).set(spent);
    copyRow(writing, layout.customersTo(week), rows.cumulative + week * blockWidth);
  }
  rowFor(writing, layout.scalar('spent')).set(spent);
}

/** Sums over the block's paths, in their order. */
function addSums({ compiled, block, sums, sumLayout }: Writing): void {
  const { memory, rows, paused, count } = block;
  const sum = (at: number): number => {
    let total = 0;
    for (let lane = at; lane < at + count; lane += 1) total += memory[lane]!;
    return total;
  };
  const squares = (at: number): number => {
    let total = 0;
    for (let lane = at; lane < at + count; lane += 1) total += memory[lane]! * memory[lane]!;
    return total;
  };
  const [channels, cells] = [compiled.channels.length, compiled.cells.row.length];
  for (let cell = 0; cell < cells; cell += 1) {
    const at = rows.cellHeads + (cell * headKinds + 3) * blockWidth;
    sums[sumLayout.cells + 2 * cell] = sum(at);
    sums[sumLayout.cells + 2 * cell + 1] = sum(at + blockWidth);
  }
  for (let i = 0; i < compiled.segments * headKinds; i += 1) {
    sums[sumLayout.segments + 2 * i] = sum(rows.segmentHeads + i * blockWidth);
    sums[sumLayout.segments + 2 * i + 1] = squares(rows.segmentHeads + i * blockWidth);
  }
  for (let i = 0; i < compiled.weeks * channels; i += 1) {
    sums[sumLayout.spent + i] = sum(rows.spent + i * blockWidth);
    sums[sumLayout.customers + i] = sum(rows.customers + i * blockWidth);
    sums[sumLayout.paused + i] = sum(paused + i * blockWidth);
  }
  for (let i = 0; i < compiled.weeks * headKinds; i += 1) {
    sums[sumLayout.funnel + i] = sum(rows.weekHeads + i * blockWidth);
  }
}
