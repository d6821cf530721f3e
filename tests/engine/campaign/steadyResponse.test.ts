import { describe, expect, test } from 'vitest';
import { steadyResponses } from '../../../src/main/engine/campaign/steadyResponse.ts';
import { plainScenario } from './support/scenario.ts';

const channel = (changes: object) =>
  ({
    id: 'mail',
    name: 'Mail',
    cost: { kind: 'perThousand', price: 100 },
    capacity: 1e9,
    ...changes,
  }) as const;
/** The end of the curve drawn to a spend of 1,000 yuan. */
const end = (changes: object) =>
  steadyResponses(plainScenario({ channels: [channel(changes)] as never }), { mail: 1000 })[0]!.points.at(-1);

describe('the steady response of a channel', () => {
  test('1,000 yuan at 100 for a thousand contacts, of whom 10 % click and 20 % open; half of them take a product', () => {
    expect(end({})).toEqual({
      spend: 1000,
      volume: 10_000,
      accounts: expect.closeTo(200, 9),
      customers: expect.closeTo(100, 9),
    });
  });

  test('paid by the click or by the account, it enters the funnel there', () => {
    expect(end({ cost: { kind: 'perClick', price: 10 } })).toMatchObject({ volume: 100, accounts: 20 });
    expect(end({ cost: { kind: 'perAccount', price: 10 } })).toMatchObject({ volume: 100, accounts: 100 });
  });

  test('teams count by the money, not by the week: 1,000 of a fee of 3,000 buy a third of its contacts', () => {
    expect(end({ cost: { kind: 'fixed', weeklyFee: 3000, contacts: 900 } })?.volume).toBeCloseTo(300, 9);
  });

  test('bends as its curve does, and carry-over adds nothing in the long run', () => {
    const bent = {
      capacity: 10_000,
      response: { kind: 'hill' },
      carryOver: { kind: 'geometric', retention: 0.6 },
    };
    expect(end(bent)).toMatchObject({ volume: 5000 });
  });

  test('its segments count by their part of the audience, with their responsiveness as odds', () => {
    const scenario = plainScenario({
      segments: [
        { id: 'a', name: 'A', size: 3_000_000 },
        { id: 'b', name: 'B', size: 1_000_000, responsiveness: 9 },
      ],
    });
    // Odds of 1 : 9 become 1 : 1, so b clicks with 50 %: 20 % × (75 % × 10 % + 25 % × 50 %) of 10,000.
    expect(steadyResponses(scenario, { mail: 1000 })[0]!.points.at(-1)!.accounts).toBeCloseTo(400, 9);
  });

  test('is drawn from nothing to twice the money that buys the capacity', () => {
    const curve = steadyResponses(plainScenario({ channels: [channel({ capacity: 5000 })] as never }))[0]!;
    expect(curve.channel).toBe('mail');
    expect(curve.points[0]).toEqual({ spend: 0, volume: 0, accounts: 0, customers: 0 });
    expect(curve.points.at(-1)!.spend).toBe(1000);
  });
});
