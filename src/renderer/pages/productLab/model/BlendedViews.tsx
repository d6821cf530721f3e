import { useQuery } from '@tanstack/react-query';
import type { Plan } from '../../../../shared/plan.ts';
import { api } from '../../../app/api/client.ts';
import { toReport } from '../../../app/api/errors.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { messages } from './modelMessages.ts';

/** What the views make of the expected returns, beside the fields where they are typed. */
export function BlendedViews({ plan }: { readonly plan: Plan }) {
  const text = useText(messages);
  const { format, language } = useLook();
  const { holdings, startDate, model, modelOptions, correlation } = plan;
  const views = useQuery({
    queryKey: ['views', JSON.stringify({ holdings, startDate, model, modelOptions, correlation })],
    queryFn: () => api.portfolio.views.query({ plan }),
    placeholderData: (before) => before,
  });
  if (views.error) {
    return <ErrorBanner report={toReport(views.error)} onRetry={() => void views.refetch()} />;
  }
  if (!views.data || views.data.length === 0) return null;
  return (
    <section className="model-blend" aria-label={text('blended')} aria-busy={views.isPlaceholderData}>
      <h3 className="flow-heading">{text('blended')}</h3>
      <dl>
        {views.data.map(({ name, prior, posterior }, index) => (
          <div className="model-blend-line" key={index}>
            <dt>{name[language]}</dt>
            <dd>
              {text('blendedLine', {
                prior: format.percent(prior),
                posterior: format.percent(posterior),
              })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="lab-field-help">{text('blendedHelp')}</p>
    </section>
  );
}
