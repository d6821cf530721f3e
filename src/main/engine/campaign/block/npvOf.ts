import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import { worthFigures } from '../targets/playedPaths.ts';
import { blockWidth, type PlayedBlock } from './playBlock.ts';

/** Net present value of a path of a block, yuan. */
export function npvOf({ channels }: CompiledCampaign, { memory, rows }: PlayedBlock, lane: number): number {
  const figure = (name: 'value' | 'cost'): number => {
    const row = channels.length * worthFigures.length + worthFigures.indexOf(name);
    return memory[rows.worth + row * blockWidth + lane]!;
  };
  return figure('value') - figure('cost');
}
