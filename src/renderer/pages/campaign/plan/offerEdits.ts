import type { CampaignScenario, Offer } from '../../../../shared/campaign.ts';
import { freeId } from './scenarioEdits.ts';

export const offersOf = (scenario: CampaignScenario): readonly Offer[] => scenario.offers ?? [];
export const mostOffers = 20;

export function withOffer(
  scenario: CampaignScenario,
  offer: Omit<Offer, 'id'>,
): { readonly scenario: CampaignScenario; readonly id: string } {
  const offers = offersOf(scenario);
  const id = freeId(
    offers.map((other) => other.id),
    'offer',
  );
  return { id, scenario: { ...scenario, offers: [...offers, { ...offer, id }] } };
}

export function withOfferChanged(scenario: CampaignScenario, changed: Offer): CampaignScenario {
  return {
    ...scenario,
    offers: offersOf(scenario).map((offer) => (offer.id === changed.id ? changed : offer)),
  };
}

export function withoutOffer(scenario: CampaignScenario, id: string): CampaignScenario {
  return { ...scenario, offers: offersOf(scenario).filter((offer) => offer.id !== id) };
}

/** Where an offer holds; everywhere where nothing is chosen. */
export function withOfferLimit(
  offer: Offer,
  key: 'channels' | 'segments' | 'phases',
  chosen: readonly string[],
): Offer {
  const { [key]: _dropped, ...rest } = offer;
  return chosen.length > 0 ? { ...rest, [key]: chosen } : rest;
}
