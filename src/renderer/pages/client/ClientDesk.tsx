import { CloseOutlined, PrinterOutlined, SafetyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useStore } from 'zustand';
import { planOfCase, type ClientCase } from '../../../shared/clientCase.ts';
import { describeError } from '../../../shared/errors/index.ts';
import type { Product } from '../../../shared/product.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import { judgeOffer, type SuitabilityRule } from '../../../shared/suitability.ts';
import type { WorkspaceInfo } from '../../../shared/workspace.ts';
import { api } from '../../app/api/client.ts';
import { createDocumentStore, type DocumentStore } from '../../app/documents/createDocumentStore.ts';
import { useDocumentUndo } from '../../app/documents/useDocumentUndo.ts';
import { ActionButton } from '../../app/frame/ActionButton.tsx';
import { useText } from '../../app/language/useText.ts';
import type { StartRun } from '../../app/run/RunController.ts';
import { useRun } from '../../app/run/useRun.ts';
import { useSettings } from '../../app/settings/useSettings.ts';
import { useLook } from '../../app/theme/look.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { WordingBanner } from '../../components/WordingBanner.tsx';
import { Paper } from '../../components/Paper.tsx';
import { RunBar } from '../../components/RunBar.tsx';
import type { Shelf } from '../productLab/planWords.ts';
import { ComplianceDialog } from './ComplianceDialog.tsx';
import { messages } from './messages.ts';
import { partNames } from './partNames.ts';
import { RequiredFooter } from './RequiredFooter.tsx';
import { SetupPanel } from './SetupPanel.tsx';
import { Sheet } from './Sheet.tsx';
import { startCase } from './startCase.ts';

export interface ClientDeskProps {
  readonly products: readonly Product[];
  readonly shelf: Shelf;
  readonly workspace: WorkspaceInfo;
  readonly today: string;
  readonly rule: SuitabilityRule;
}

const simulateCase: StartRun<ClientCase, SimulationResult> = (asked, mode, signal) =>
  api.client.simulate.query({ case: asked, mode }, { signal, context: { alone: true } });
const isPartial = ({ partial }: SimulationResult): boolean => partial;

function openStore({ products, rule, today }: ClientDeskProps): DocumentStore<ClientCase> {
  const store = createDocumentStore<ClientCase>();
  store.getState().open('client', startCase(products, rule, today));
  return store;
}

/** What scrolls is reached by keyboard, though it is no control. */
function reachable(element: HTMLElement | null): void {
  if (element) element.tabIndex = 0;
}

/** The client's situation on the left, the sheet that is shown and printed on the right. */
export function ClientDesk(props: ClientDeskProps) {
  const { products, shelf, workspace, today, rule } = props;
  const text = useText(messages);
  const { format, language } = useLook();
  const { namedProducts } = useSettings();
  const navigate = useNavigate();
  const [store] = useState(() => openStore(props));
  const [compliance, setCompliance] = useState(false);
  useDocumentUndo(store);
  const asked = useStore(store, (state) => state.document)!;
  const draft = useStore(store, (state) => state.draft);
  const shown = draft ?? asked;
  const names = useMemo(
    () => partNames(products, namedProducts, today, format, text),
    [products, namedProducts, today, format, text],
  );
  const offered = shown.parts.flatMap(({ product }) => shelf.get(product) ?? []);
  const refusals = judgeOffer(offered, shown.profile, rule, today);
  const fits = refusals.length === 0;
  const run = useRun({
    input: fits ? asked : null,
    draft: fits ? draft : null,
    start: simulateCase,
    isPartial,
  });
  const { result, answered } = run;
  return (
    <div className="client">
      <header className="client-head no-print">
        <h1>{text('title')}</h1>
        <strong className="client-scenario">{text('scenario')}</strong>
        <span className="client-tools">
          <RunBar
            run={run}
            outcome={result ? { paths: result.paths, asked: asked.paths, partial: result.partial } : null}
          />
          <ActionButton action="view.language">{language === 'zh' ? 'EN' : text('language')}</ActionButton>
          <Button icon={<SafetyOutlined />} onClick={() => setCompliance(true)}>
            {text('compliance')}
          </Button>
          <Button
            type="primary"
            icon={<PrinterOutlined />}
            disabled={!fits || !result || run.stale}
            onClick={() => globalThis.print()}
          >
            {text('print')}
          </Button>
          <Button icon={<CloseOutlined />} onClick={() => void navigate('/product-lab')}>
            {text('leave')}
          </Button>
        </span>
      </header>
      <div className="client-columns">
        <SetupPanel shown={shown} store={store} products={products} names={names} rule={rule} today={today} />
        <section
          className="client-result"
          aria-label={text('scenario')}
          aria-busy={run.running === 'full'}
          ref={reachable}
        >
          {fits ? null : (
            <ul className="client-refusals" role="alert">
              {refusals.map(({ code, values }, i) => {
                const product = names.get(String(values['product'])) ?? '';
                const { message, remedy } = describeError(code, { ...values, product }, language);
                return (
                  <li key={i}>
                    <strong>{message}</strong> {remedy}
                  </li>
                );
              })}
            </ul>
          )}
          <WordingBanner texts={[...names.values()]} />
          {run.error && fits ? <ErrorBanner report={run.error} onRetry={run.again} /> : null}
          {fits && result && answered ? (
            <Paper label={text('sheet')} className={run.stale ? 'client-dimmed' : ''}>
              <Sheet
                asked={answered}
                result={result}
                names={names}
                shelf={shelf}
                rule={rule}
                today={today}
                workspace={workspace}
              />
            </Paper>
          ) : null}
          {fits && !result && !run.error ? <output>{text('waiting')}</output> : null}
        </section>
      </div>
      <RequiredFooter
        holdings={planOfCase(shown, today).holdings}
        shelf={shelf}
        today={today}
        workspace={workspace}
        seed={asked.seed}
        paths={asked.paths}
      />
      <ComplianceDialog open={compliance} onClose={() => setCompliance(false)} today={today} />
    </div>
  );
}
