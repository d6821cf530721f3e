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

const rowSize = blockWidth * 8;

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

/** Writes the sum of so many rows of the kernel's memory, `step` rows apart. */
function putSum(writing: Writing, row: number, first: number, count: number, step: number): void {
  const { call, sums, zeros } = writing.block;
  call.addUpWeeks(first * 8, step * rowSize, 0, count - 1, zeros * 8, sums * 8);
  copyRow(writing, row, sums);
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
  const { rows } = block;
  const channels = compiled.channels.length;
  headCounts.forEach((head, h) => {
    copyRow(writing, layout.channel(c, head), rows.channelHeads + (c * headKinds + h) * blockWidth);
  });
  for (const [i, figure] of (['value', 'cost', 'payback'] as const).entries()) {
    const at = rows.worth + (c * worthFigures.length + 1 + i) * blockWidth;
    copyRow(writing, layout.channel(c, figure), at);
  }
  putSum(writing, layout.channel(c, 'spent'), rows.spent + c * blockWidth, weeks, channels);
  putSum(writing, layout.channel(c, 'pausedWeeks'), rows.paused + c * blockWidth, weeks, channels);
  for (const name of ['wallet', 'pauses', 'falsePauses', 'missedPauses'] as const) {
    putMoney(writing, layout.channel(c, name), block.state[name], c);
  }
  const window = cacWindowOf(scenario);
  for (let week = 0; week < weeks; week += 1) {
    copyRow(writing, layout.channelCac(c, week), trailingCac(block, channels, c, week, window));
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
  const { memory, rows, count } = block;
  const [channels, cells] = [compiled.channels.length, compiled.cells.row.length];
  /** Sums of `number` rows that lie `step` rows apart go to places `gap` apart. */
  const add = (row: number, step: number, number: number, to: number, gap = 1): void => {
    block.call.sumLanes(row * 8, step * rowSize, number, count, block.totals * 8);
    for (let i = 0; i < number; i += 1) sums[to + i * gap] = memory[block.totals + i]!;
  };
  (['customers', 'kept'] as const).forEach((head, i) => {
    const first = rows.cellHeads + headCounts.indexOf(head) * blockWidth;
    add(first, headKinds, cells, sumLayout.cells + i, 2);
  });
  const ofSegments = compiled.segments * headKinds;
  add(rows.segmentHeads, 1, ofSegments, sumLayout.segments, 2);
  for (let i = 0; i < ofSegments; i += 1) {
    const at = rows.segmentHeads + i * blockWidth;
    sums[sumLayout.segments + 2 * i + 1] = sumOfSquares(memory.subarray(at, at + count));
  }
  add(rows.spent, 1, compiled.weeks * channels, sumLayout.spent);
  add(rows.customers, 1, compiled.weeks * channels, sumLayout.customers);
  add(rows.paused, 1, compiled.weeks * channels, sumLayout.paused);
  add(rows.weekHeads, 1, compiled.weeks * headKinds, sumLayout.funnel);
}

const sumOfSquares = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0);
