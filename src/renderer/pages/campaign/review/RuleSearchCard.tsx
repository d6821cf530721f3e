import { SearchOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import { FieldRow } from '../plan/FieldRow.tsx';
import { TextField } from '../plan/TextField.tsx';
import { StudyBar } from '../studies/StudyBar.tsx';
import type { WorkEditor } from '../useWorkEditor.ts';
import { FoundRules } from './FoundRules.tsx';
import { ruleWords } from './ruleWords.ts';
import { readNumbers, readWholeNumbers, startFields, type SearchFields } from './searchFields.ts';
import { useRuleSearch } from './useRuleSearch.ts';

export interface RuleSearchCardProps {
  readonly editor: WorkEditor;
  readonly stamp: ExportStamp;
}

const newRule = -1;

/** Which figures of a pause rule are worth most: what is tried, and below it what came of it. */
export function RuleSearchCard({ editor, stamp }: RuleSearchCardProps) {
  const text = useText(messages);
  const [fields, setFields] = useState<SearchFields>(() => startFields(editor.document.scenario.review));
  const { run, start } = useRuleSearch();
  const { document } = editor;
  const chosen = document.scenario.review[fields.rule ?? newRule];
  const rule = chosen?.kind === 'pauseOnCac' ? fields.rule : null;
  const search = (): void =>
    start({
      work: document,
      request: {
        ...(rule === null ? {} : { rule }),
        caps: [...fields.caps],
        weeks: [...fields.weeks],
        resumeAfter: fields.pauses.map((weeks) => (weeks === 0 ? null : weeks)),
        paths: fields.paths,
      },
    });
  return (
    <>
      <section className="card campaign-section" aria-label={text('ruleSearch')}>
        <header className="campaign-section-head">
          <h2>{text('ruleSearch')}</h2>
          <StudyBar run={run} asked={run.answered?.request.paths ?? fields.paths} />
        </header>
        <p className="faint small">{text('ruleSearchDescription')}</p>
        <SearchForm editor={editor} fields={{ ...fields, rule }} onChange={setFields} />
        <div className="rule-search-acts">
          <Button type="primary" icon={<SearchOutlined />} disabled={run.running !== null} onClick={search}>
            {text('searchStart')}
          </Button>
        </div>
      </section>
      {run.result && run.answered ? (
        <FoundRules
          key={JSON.stringify(run.answered.request)}
          editor={editor}
          asked={run.answered}
          result={run.result}
          stamp={stamp}
          isPast={
            run.answered.work !== document && JSON.stringify(run.answered.work) !== JSON.stringify(document)
          }
        />
      ) : null}
    </>
  );
}

interface SearchFormProps {
  readonly editor: WorkEditor;
  readonly fields: SearchFields;
  readonly onChange: (fields: SearchFields) => void;
}

function SearchForm({ editor, fields, onChange }: SearchFormProps) {
  const text = useText(messages);
  const format = useFormat();
  const { review } = editor.document.scenario;
  const list = (key: 'caps' | 'weeks' | 'pauses', read: (typed: string) => number[] | null) => {
    const label = text(key === 'caps' ? 'searchCaps' : key === 'weeks' ? 'searchWeeks' : 'searchPauses');
    const shown = fields[key].join(', ');
    return (
      <FieldRow label={label}>
        <TextField
          key={shown}
          label={label}
          hint={text(key === 'pauses' ? 'searchPausesHint' : 'searchListHint')}
          value={shown}
          accepts={(typed) => read(typed) !== null}
          onCommit={(typed) => onChange({ ...fields, [key]: read(typed) ?? fields[key] })}
        />
      </FieldRow>
    );
  };
  return (
    <div className="general-fields">
      <div>
        <FieldRow label={text('searchRule')}>
          <Select
            size="small"
            className="rule-search-rule"
            aria-label={text('searchRule')}
            value={fields.rule ?? newRule}
            onChange={(rule) => onChange({ ...fields, rule: rule === newRule ? null : rule })}
            options={[
              ...review.flatMap((rule, i) =>
                rule.kind === 'pauseOnCac' ? [{ value: i, label: ruleWords(rule, format, text) }] : [],
              ),
              { value: newRule, label: text('newPauseRule') },
            ]}
          />
        </FieldRow>
        {list('caps', (typed) => readNumbers(typed, 1, 1e6, 12))}
        <FieldRow label={text('searchPaths')}>
          <NumberField
            label={text('searchPaths')}
            value={fields.paths}
            min={16}
            max={20_000}
            step={100}
            digits={0}
            integer
            onCommit={(paths) => onChange({ ...fields, paths })}
          />
        </FieldRow>
      </div>
      <div>
        {list('weeks', (typed) => readWholeNumbers(typed, 1, 52, 8))}
        {list('pauses', (typed) => readWholeNumbers(typed, 0, 156, 8))}
      </div>
    </div>
  );
}
