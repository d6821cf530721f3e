import { Button, Segmented, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { RuleSearchResult, RuleTried } from '../../../../shared/ruleSearch.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { heatGridChart, heatGridHeight } from '../../../charts/heatGrid.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages } from '../messages.ts';
import type { WorkEditor } from '../useWorkEditor.ts';
import { gridOf, withFoundRule } from './foundRule.ts';
import type { SearchAsked } from './useRuleSearch.ts';

export interface FoundRulesProps {
  readonly editor: WorkEditor;
  readonly asked: SearchAsked;
  readonly result: RuleSearchResult;
  readonly stamp: ExportStamp;
  /** Whether the campaign was changed since. */
  readonly isPast: boolean;
}

const outcomes = ['npvGain', 'customersGain', 'falsePauses', 'pausedWeeks'] as const;
type Outcome = (typeof outcomes)[number];

const pauseKey = (weeks: number | null): string => (weeks === null ? 'never' : String(weeks));

/** The worth of each combination as a heat map by cap and weeks, one length of pause at a time; one cell can be applied. */
export function FoundRules({ editor, asked, result, stamp, isPast }: FoundRulesProps) {
  const text = useText(messages);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const { format } = look;
  const [outcome, setOutcome] = useState<Outcome>('npvGain');
  const [at, setAt] = useState(result.best);
  const chosen = result.tried[at] ?? result.tried[0]!;
  const pauses = [...new Set(result.tried.map(({ resumeAfter }) => resumeAfter))];
  const grid = useMemo(() => gridOf(result.tried, chosen.resumeAfter), [result.tried, chosen.resumeAfter]);
  const choose = (change: Partial<Pick<RuleTried, 'cap' | 'weeks' | 'resumeAfter'>>): void => {
    const wanted = { cap: chosen.cap, weeks: chosen.weeks, resumeAfter: chosen.resumeAfter, ...change };
    const found = result.tried.findIndex(
      ({ cap, weeks, resumeAfter }) =>
        cap === wanted.cap && weeks === wanted.weeks && resumeAfter === wanted.resumeAfter,
    );
    if (found >= 0) setAt(found);
  };
  const pauseWords = (weeks: number | null): string =>
    weeks === null ? text('pauseForGood') : text('pauseOf', { weeks });
  const spec = useMemo(() => {
    const show = (value: number): string => {
      if (outcome === 'npvGain') return format.signedMoney(value);
      const digits = outcome === 'customersGain' ? 0 : 1;
      const figure = format.number(value, digits);
      return outcome === 'customersGain' && value > 0 ? `+${figure}` : figure;
    };
    const signed = outcome === 'npvGain' || outcome === 'customersGain';
    const values = grid.cells.flat().map((rule) => rule[outcome].value);
    return heatGridChart(
      {
        outcome: text(`outcome.${outcome}`),
        rowName: text('weeksChoice'),
        columnName: text('capChoice'),
        rows: grid.weeks.map((weeks) => text('weekCount', { count: weeks })),
        columns: grid.caps.map((cap) => format.money(cap)),
        cells: grid.cells.map((row) =>
          row.map((rule) => {
            const { value, se } = rule[outcome];
            // A difference within two standard errors may be nothing but luck.
            return { value, error: se, thin: signed && Math.abs(value) < 2 * se };
          }),
        ),
        show,
        showError: (error) =>
          outcome === 'npvGain'
            ? format.money(error)
            : format.number(error, outcome === 'customersGain' ? 0 : 2),
        thinWords: text('withinError'),
        signed,
        chosen: { row: grid.weeks.indexOf(chosen.weeks), column: grid.caps.indexOf(chosen.cap) },
        spoken: chartText('heatSpoken', {
          outcome: text(`outcome.${outcome}`),
          rows: text('weeksChoice'),
          columns: text('capChoice'),
          low: show(Math.min(...values)),
          high: show(Math.max(...values)),
        }),
      },
      look,
    );
  }, [grid, outcome, chosen.weeks, chosen.cap, format, look, text, chartText]);
  const count = (value: number, digits: number): string => format.number(value, digits);
  return (
    <ChartCard
      title={text(`outcome.${outcome}`)}
      description={`${pauseWords(chosen.resumeAfter)} · ${text('ruleSearchWarning')}`}
      spec={spec}
      stamp={stamp}
      height={heatGridHeight(grid.weeks.length)}
      dimmed={isPast}
      onPick={(index) => {
        const rule = grid.cells.flat()[index];
        if (rule) choose(rule);
      }}
      controls={
        <>
          <Segmented
            size="small"
            aria-label={text('pauseChoice')}
            value={pauseKey(chosen.resumeAfter)}
            onChange={(key) => choose({ resumeAfter: key === 'never' ? null : Number(key) })}
            options={pauses.map((weeks) => ({ value: pauseKey(weeks), label: pauseWords(weeks) }))}
          />
          <Select
            size="small"
            className="cost-select"
            aria-label={text('searchOutcome')}
            value={outcome}
            onChange={setOutcome}
            options={outcomes.map((value) => ({ value, label: text(`outcome.${value}`) }))}
          />
        </>
      }
    >
      <div className="found-rule">
        <Select
          size="small"
          className="found-select"
          aria-label={text('capChoice')}
          value={chosen.cap}
          onChange={(cap) => choose({ cap })}
          options={grid.caps.map((cap) => ({ value: cap, label: format.money(cap) }))}
        />
        <Select
          size="small"
          className="found-select"
          aria-label={text('weeksChoice')}
          value={chosen.weeks}
          onChange={(weeks) => choose({ weeks })}
          options={grid.weeks.map((weeks) => ({
            value: weeks,
            label: text('weekCount', { count: weeks }),
          }))}
        />
        <Button
          size="small"
          type="primary"
          onClick={() =>
            editor.commitScenario(
              text('stepRuleFound'),
              withFoundRule(editor.document.scenario, asked.request.rule, chosen),
            )
          }
        >
          {text('applyRule')}
        </Button>
        <output className="small">
          {`${text('chosenGain', {
            npv: format.signedMoney(chosen.npvGain.value),
            error: format.money(chosen.npvGain.se),
            customers: count(chosen.customersGain.value, 0),
            better: format.percent(chosen.better.value, 0),
            same: format.percent(chosen.same.value, 0),
            falsePauses: count(chosen.falsePauses.value, 2),
            missedPauses: count(chosen.missedPauses.value, 2),
          })}${at === result.best ? text('bestTried') : ''}`}
        </output>
      </div>
    </ChartCard>
  );
}
