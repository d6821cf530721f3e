import type { KernelFunctions } from '../../kernel/kernelFunctions.ts';
import { purposes } from '../../random/purposes.ts';
import { monthlyRise, type InflationSpec } from '../rates/inflation.ts';

/** Hands the prices of the plan's paths over. */
export function putPrices(spec: InflationSpec, call: KernelFunctions): void {
  if (spec.kind === 'drawn') {
    call.setDrawnPrices(spec.factor);
    return;
  }
  const { start, centre, deviation } = monthlyRise(spec);
  call.setPrices(purposes.inflation, start, centre, spec.memory, deviation);
}
