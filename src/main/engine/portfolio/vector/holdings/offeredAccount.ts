import { accountStretches } from '../../instruments/offeredAccount.ts';
import type { OfferedAccountSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';
import { putPreferences } from './putPreferences.ts';

export const offeredAccount: PutHolding<OfferedAccountSpec> = ({ versions }, calendar, call, place) => {
  call.beginTerms(versions.length);
  for (const { bands, banding, preferences } of versions) {
    putPreferences(preferences, call, place);
    call.addTerms(
      bands.length,
      place.put(bands.map(({ from }) => from * 100)),
      place.put(bands.map(({ rate }) => rate)),
      banding === 'whole',
    );
  }
  const byMonth = accountStretches(versions, calendar);
  const all = byMonth.flat();
  let end = 0;
  call.addOfferedAccount(
    place.putWords(byMonth.map((stretches) => (end += stretches.length))),
    place.put(all.map(({ days }) => days)),
    place.putWords(all.map(({ version }) => version)),
    place.putWords(all.map(({ settles }) => (settles ? 1 : 0))),
  );
};
