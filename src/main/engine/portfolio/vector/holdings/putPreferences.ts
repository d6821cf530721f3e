import type { PreferentialRate } from '../../../../../shared/perks.ts';
import type { Layout } from '../../../kernel/kernel.ts';
import type { KernelFunctions } from '../../../kernel/kernelFunctions.ts';

/** Hands over the preferential rates of the deposit or the terms that come next. */
export function putPreferences(
  preferences: readonly PreferentialRate[],
  call: KernelFunctions,
  place: Layout,
): void {
  call.setPreferences(
    preferences.length,
    place.putWords(preferences.map(({ basis }) => (basis === 'balance' ? 0 : 1))),
    place.put(preferences.map(({ from }) => from * 100)),
    place.put(preferences.map(({ extra }) => extra)),
  );
}
