import { useState } from 'react';
import { requiredKinds, wordingOn, type BannedPhrase, type WordingRule } from '../../../../shared/wording.ts';
import { useText } from '../../../app/language/useText.ts';
import { TextLine } from '../../../components/TextLine.tsx';
import { messages } from '../messages.ts';
import type { RulesEditor } from '../useRulesEditor.ts';
import { PhraseList } from './PhraseList.tsx';
import { TryText } from './TryText.tsx';
import { VersionBar } from './VersionBar.tsx';

interface WordingTabProps {
  readonly editor: RulesEditor;
  readonly today: string;
}

const languages = ['zh', 'en'] as const;
const plainLists = ['allowed', 'negations', 'noNegations'] as const;
const longestSentence = 300;

const scoped = (phrases: readonly string[]): readonly BannedPhrase[] =>
  phrases.map((phrase) => ({ phrase, scope: 'all' }));

/** What texts must not say, and must: edited by compliance, version by version. */
export function WordingTab({ editor, today }: WordingTabProps) {
  const text = useText(messages);
  const { wording } = editor.document;
  const inForce = wordingOn(wording, today);
  const [chosen, setChosen] = useState(inForce.effectiveFrom);
  const shown = wording.find(({ effectiveFrom }) => effectiveFrom === chosen) ?? inForce;
  const set = (field: string, change: Partial<WordingRule>): void =>
    editor.commit(text('stepRule', { field }), {
      wording: wording.map((rule) => (rule === shown ? { ...rule, ...change } : rule)),
    });
  const add = (effectiveFrom: string): void => {
    const next = [...wording, { ...wordingOn(wording, effectiveFrom), effectiveFrom }];
    editor.commit(text('stepAdd', { name: text('from', { date: effectiveFrom }) }), {
      wording: next.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1)),
    });
    setChosen(effectiveFrom);
  };
  return (
    <div className="lab-cards">
      <p className="soft small">{text('wordingHelp')}</p>
      <VersionBar
        rules={wording}
        shown={shown}
        inForce={inForce}
        today={today}
        onChoose={setChosen}
        onAdd={add}
      />
      <TryText rule={shown} />
      <PhraseList
        title={text('banned')}
        help={text('help.banned')}
        phrases={shown.banned}
        scoped
        onChange={(banned) => set(text('banned'), { banned: [...banned] })}
      />
      <div className="rules-three">
        {plainLists.map((list) => (
          <PhraseList
            key={list}
            title={text(list)}
            help={text(`help.${list}`)}
            phrases={scoped(shown[list])}
            onChange={(phrases) => set(text(list), { [list]: phrases.map(({ phrase }) => phrase) })}
          />
        ))}
      </div>
      <section className="card lab-section" aria-label={text('required')}>
        <h2>{text('required')}</h2>
        <div className="rules-pairs">
          {requiredKinds.flatMap((kind) =>
            languages.map((language) => (
              <TextLine
                key={`${kind} ${language} ${shown.effectiveFrom}`}
                label={text(`required.${kind}`)}
                language={language}
                value={shown.required[kind][language]}
                lines={2}
                longest={longestSentence}
                onCommit={(sentence) =>
                  set(text(`required.${kind}`), {
                    required: {
                      ...shown.required,
                      [kind]: { ...shown.required[kind], [language]: sentence },
                    },
                  })
                }
              />
            )),
          )}
          {languages.map((language) => (
            <TextLine
              key={`source ${language} ${shown.effectiveFrom}`}
              label={text('source')}
              language={language}
              value={shown.source[language]}
              lines={2}
              longest={longestSentence}
              onCommit={(source) => set(text('source'), { source: { ...shown.source, [language]: source } })}
            />
          ))}
        </div>
      </section>
    </div>
  );
}
