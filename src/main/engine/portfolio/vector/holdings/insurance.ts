import { policyWorth } from '../../instruments/policyWorth.ts';
import type { InsuranceSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';

export const insurance: PutHolding<InsuranceSpec> = ({ schedule }, calendar, call, place) => {
  const { worth, payment } = policyWorth(schedule, calendar.months);
  call.addInsurance(place.put(worth), place.put(payment));
};
