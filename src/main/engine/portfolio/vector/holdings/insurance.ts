import { cashShares } from '../../instruments/insurance.ts';
import { policyWorth } from '../../instruments/policyWorth.ts';
import type { InsuranceSpec } from '../../instruments/specs.ts';
import type { PutHolding } from './putHolding.ts';

export const insurance: PutHolding<InsuranceSpec> = ({ schedule, surrender = [] }, calendar, call, place) => {
  const { worth, payment } = policyWorth(schedule, calendar.months);
  const cashShare = surrender.length === 0 ? 0 : place.put(cashShares(surrender, worth));
  call.addInsurance(place.put(worth), place.put(payment), cashShare);
};
