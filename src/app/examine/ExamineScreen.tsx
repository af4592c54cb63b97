// An instructor opens the log of an attempt and rules on labels that count against the trainee; the result is derived again with each ruling.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RulingsFile } from '#scoring';
import { announce, Button, Callout, Chip, FileButton, saveJson, Skeleton } from '#ui';
import { useSay } from '../../trainee/law/say.ts';
import '../../trainee/debrief/words.ts';
import { Page } from '../Page.tsx';
import { practiceHome } from '../practice/practiceHome.ts';
import type { ExamineFault, Examined } from '../practice/practicePort.ts';
import { LabelCard } from '../../trainee/examine/LabelCard.tsx';
import './examine.css';

type Ruling = RulingsFile['rulings'][number];
type State =
  | { readonly is: 'empty' | 'loading' }
  | { readonly is: 'fault'; readonly code: ExamineFault }
  | { readonly is: 'ready'; readonly log: unknown; readonly examined: Examined };

export function ExamineScreen(): ReactNode {
  const { t, i18n } = useTranslation('examine');
  const { say } = useSay('debrief');
  const [state, setState] = useState<State>({ is: 'empty' });
  const [rulings, setRulings] = useState<readonly Ruling[]>([]);

  const examine = async (log: unknown, by: readonly Ruling[]): Promise<void> => {
    const result = await practiceHome().examine(log, by, i18n.language);
    if (!result.ok) {
      setState({ is: 'fault', code: result.fault });
      return;
    }
    setState({ is: 'ready', log, examined: result.examined });
    const { passed } = result.examined.examination.report;
    if (by.length > 0) announce(t('announced', { result: t(passed ? 'passed' : 'notPassed') }));
  };
  const open = async (chosen: File): Promise<void> => {
    setRulings([]);
    setState({ is: 'loading' });
    const log = parse(await chosen.text());
    await examine(log, []);
  };
  const rule = (act: number, ruling: Ruling | null): void => {
    if (state.is !== 'ready') return;
    const others = rulings.filter((one) => one.act !== act);
    const next = ruling === null ? others : [...others, ruling];
    setRulings(next);
    void examine(state.log, next);
  };
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      <div className="examine">
        <div>
          <FileButton
            kind={state.is === 'ready' ? 'plain' : 'primary'}
            accepts={['.json', 'application/json']}
            onChoose={([chosen]) => void open(chosen)}
          >
            {t(state.is === 'ready' ? 'openOther' : 'open')}
          </FileButton>
        </div>
        {state.is === 'loading' && <Skeleton lines={6} label={t('loading')} />}
        {state.is === 'fault' && (
          <Callout tone="bad" role="alert">
            {t(`fault.${state.code}`)}
          </Callout>
        )}
        {state.is === 'ready' && (
          <>
            <Result examined={state.examined} say={say} />
            <section aria-labelledby="examine-labels">
              <h2 id="examine-labels">{t('labels')}</h2>
              {state.examined.examination.labels.length === 0 && <p>{t('noLabels')}</p>}
              {state.examined.examination.labels.map((label) => (
                <LabelCard
                  key={label.act}
                  label={label}
                  language={state.examined.language}
                  ruling={rulings.find(({ act }) => act === label.act) ?? null}
                  onRule={(ruling) => rule(label.act, ruling)}
                />
              ))}
            </section>
            {rulings.length > 0 && (
              <p>
                <Button kind="primary" onPress={() => save(state.examined.attempt, rulings)}>
                  {t('save')}
                </Button>{' '}
                <span className="quiet">{t('saveWhy')}</span>
              </p>
            )}
          </>
        )}
      </div>
    </Page>
  );
}

interface ResultProps {
  readonly examined: Examined;
  readonly say: (key: string) => string;
}

function Result({ examined: { examination, title, language }, say }: ResultProps): ReactNode {
  const { t } = useTranslation('examine');
  const { report, critical } = examination;
  return (
    <section aria-labelledby="examine-result" className="examine-result">
      <h2 id="examine-result">
        {t('result')} · <bdi lang={language}>{title}</bdi>
      </h2>
      <p className="chip-row">
        <Chip tone={report.passed ? 'good' : 'warn'} icon={report.passed ? 'check' : 'refresh'}>
          {t(report.passed ? 'passed' : 'notPassed')}
        </Chip>
        <span>{t('points', { points: report.total, max: report.max })}</span>
      </p>
      {report.provisional && <Callout tone="note">{t('provisional')}</Callout>}
      <h3>{t('critical')}</h3>
      {critical.length === 0 ? (
        <p>{t('noCritical')}</p>
      ) : (
        <ul className="bare-list">
          {critical.map(({ id, text, provisional }) => (
            <li key={id}>
              <Chip tone={provisional ? 'note' : 'warn'} icon="warning">
                {t(provisional ? 'waits' : 'stands')}
              </Chip>{' '}
              {text === '' || text === `critical.${id}` ? say(`critical.${id}`) : <bdi lang={language}>{text}</bdi>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Anything but JSON is no log. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function save(attempt: string, rulings: readonly Ruling[]): void {
  const content: RulingsFile = { format: 1, attempt, rulings: [...rulings].sort((a, b) => a.act - b.act) };
  saveJson(`firstline-rulings-${attempt.slice(0, 8)}.json`, content);
}
