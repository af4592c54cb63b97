// The words of the trade: every security feature with what it is and how it is checked, and every term of a finding.

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, SearchField } from '#ui';
import { searchTerms, termSections } from '../../trainee/papers/termSearch.ts';
import { useTerms } from '../../trainee/papers/useTerms.ts';
import { useSay } from '../../trainee/law/say.ts';
import type { ReferenceFile } from '../practice/practiceHome.ts';

export function GlossaryPart({ file: { system } }: { readonly file: ReferenceFile }): ReactNode {
  const { say } = useSay('reference');
  const { t } = useTranslation('terms');
  const terms = useTerms();
  const [typed, setTyped] = useState('');
  const sections = useMemo(() => {
    const features = system.features.map(({ slug, light, level }) => ({
      term: slug,
      name: t(`feature.${slug}`),
      explain: `${say(`guide.${slug}`)} ${say('terms.lamp', { light: terms.light(light) })} · ${say(`levels.${level}`)}`,
    }));
    return [
      { group: 'features', name: say('terms.features'), entries: features },
      ...termSections(
        (term) => terms.term(term),
        (term) => terms.explain(term),
        (group) => t(`group.${group}`),
      ),
    ];
  }, [system, say, t, terms]);
  const found = useMemo(() => searchTerms(sections, typed), [sections, typed]);
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) announce(say('terms.found', { count }));
    isFirst.current = false;
  }, [count, say]);
  return (
    <div className="reference-part">
      <div className="reference-asked">
        <SearchField label={say('terms.search')} value={typed} onChange={setTyped} clearLabel={say('clear')} />
      </div>
      <p className="reference-quiet">{say('terms.found', { count })}</p>
      {found.map((section) => (
        <section key={section.group} className="reference-terms" aria-labelledby={`glossary-${section.group}`}>
          <h2 id={`glossary-${section.group}`}>{section.name}</h2>
          <dl>
            {section.entries.map(({ term, name, explain }) => (
              <div key={term}>
                <dt>{name}</dt>
                <dd>{explain}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
