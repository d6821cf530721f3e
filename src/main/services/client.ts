import { planOfCase, type ClientCase } from '../../shared/clientCase.ts';
import { LabError } from '../../shared/errors/index.ts';
import type { CompanionResult } from '../../shared/companion.ts';
import type { RunMessage } from '../../shared/run.ts';
import type { SimulationResult } from '../../shared/simulation.ts';
import { judgeOffer, suitabilityOn, type SuitabilityRule } from '../../shared/suitability.ts';
import type { ServiceContext } from './context.ts';
import type { CloseLookService } from './portfolio/closeLook.ts';
import type { PortfolioService } from './portfolio/index.ts';

export interface SimulateClient {
  readonly asked: ClientCase;
  readonly mode: 'preview' | 'full';
}

export interface ClientFall {
  readonly asked: ClientCase;
  /** Place of the part that falls, the share that it loses, and within how many months. */
  readonly holding: number;
  readonly fall: number;
  readonly months: number;
}

export interface ClientService {
  /** The day that counts, and the suitability rule in force on it. */
  today(): { readonly today: string; readonly rule: SuitabilityRule };
  /**
   * Simulates what is shown to a client; nothing that does not suit the client is.
   * @throws LabError `suitability.*`, and as `portfolio.simulate`
   */
  simulate(asked: SimulateClient, signal?: AbortSignal): AsyncGenerator<RunMessage<SimulationResult>>;
  /** What staying, rebalancing and leaving come to when a part falls; refused as `simulate` refuses. */
  companion(asked: ClientFall, signal?: AbortSignal): AsyncGenerator<RunMessage<CompanionResult>>;
}

export function clientService(
  { store, clock }: Pick<ServiceContext, 'store' | 'clock'>,
  portfolio: PortfolioService,
  closeLook: CloseLookService,
): ClientService {
  const today = (): string => clock().toISOString().slice(0, 10);
  const rule = (): SuitabilityRule => suitabilityOn(store.settings.get().suitability, today());
  const requireSuitable = (asked: ClientCase): void => {
    const products = asked.parts.map(({ product }) => store.products.get(product));
    const refusals = judgeOffer(products, asked.profile, rule(), today());
    const first = refusals[0];
    if (!first) return;
    const details = refusals.map(({ code, values }) => new LabError(code, values).report());
    throw new LabError(first.code, first.values, { details });
  };
  return {
    today: () => ({ today: today(), rule: rule() }),
    async *simulate({ asked, mode }, signal) {
      requireSuitable(asked);
      yield* portfolio.simulate({ plan: planOfCase(asked, today()), mode, keep: false }, signal);
    },
    async *companion({ asked, ...fall }, signal) {
      requireSuitable(asked);
      yield* closeLook.companion({ plan: planOfCase(asked, today()), ...fall }, signal);
    },
  };
}
