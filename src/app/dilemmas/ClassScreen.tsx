// A dilemma before a class: opened on the academy's server, joined by code, shown as distributions once there are enough answers.

import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DISCUSSION_PATHS,
  discussionResultsSchema,
  openedDiscussionSchema,
  type DiscussionResults,
  type OpenedDiscussion,
} from '#attempt';
import type { DilemmaFile } from '#scenario';
import { Button, Callout, Card, Link, RadioGroup } from '#ui';
import { z } from 'zod';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { ResultList } from '../../trainee/dilemma/ResultList.tsx';
import { CannotLoad } from '../CannotLoad.tsx';
import { NotFound } from '../NotFound.tsx';
import { Page } from '../Page.tsx';
import { selectLanguage } from '../i18n/languages.ts';
import { isServerThere } from '../remote/isServerThere.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { makeTell, optionsOf, resultsOf, type Collection } from './collection.ts';
import { Distribution } from './Distribution.tsx';
import { askServer } from './discussionLine.ts';
import { JoinCode } from './JoinCode.tsx';
import { SourceList } from './SourceList.tsx';
import { useCollection } from './useCollection.ts';
import './dilemmas.css';

/** How often a screen before a class asks for what is new. */
const EVERY_MS = 2500;

export function ClassScreen({ dilemma }: { readonly dilemma: string }): ReactNode {
  const [loaded, again] = useCollection();
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  const file = loaded.value.dilemmas.find(({ id }) => id === dilemma);
  if (file === undefined) return <NotFound />;
  return <ClassFor collection={loaded.value} file={file} />;
}

interface ClassForProps {
  readonly collection: Collection;
  readonly file: DilemmaFile;
}

function ClassFor({ collection, file }: ClassForProps): ReactNode {
  const { t } = useTranslation('dilemmas');
  const [open, setOpen] = useState<OpenedDiscussion | null>(null);
  const [background, setBackground] = useState(Object.keys(file.backgrounds)[0] ?? '');
  const [form, setForm] = useState(file.form);
  const [closed, setClosed] = useState(false);
  const load = useCallback(() => isServerThere(), []);
  const [server] = useLoaded(load);
  const tell = makeTell(collection, file.id);
  const spoken = { lang: collection.language, dir: 'auto' } as const;
  const start = async (): Promise<void> => {
    const asked = await askServer(openedDiscussionSchema, {
      method: 'POST',
      path: DISCUSSION_PATHS.discussions(),
      body: { dilemma: file.id, background, form },
    });
    if (asked.ok) {
      setClosed(false);
      setOpen(asked.value);
    }
  };
  return (
    <Page title={tell('title')} above={<Link href={ADDRESSES.dilemmas(file.id)}>{t('class.title')}</Link>}>
      <div className="dilemma-class">
        {server.state === 'ready' && !server.value && <Callout tone="warn">{t('class.noServer')}</Callout>}
        {closed && <Callout>{t('class.closed')}</Callout>}
        <Card as="section" look="raised">
          <div className="dilemma-case">
            <p className="dilemma-situation" {...spoken}>
              {tell(`background.${background}`)}
            </p>
            <h2 {...spoken}>{tell('question')}</h2>
            {open === null && (
              <>
                <RadioGroup
                  label={t('class.who')}
                  value={background}
                  onChange={setBackground}
                  choices={Object.keys(file.backgrounds).map((one) => ({
                    value: one,
                    label: <span {...spoken}>{tell(`background.${one}`)}</span>,
                  }))}
                />
                <RadioGroup
                  label={t('class.form')}
                  look="segments"
                  value={form}
                  onChange={setForm}
                  choices={[
                    { value: 'pick', label: t('form.pick') },
                    { value: 'rate', label: t('form.rate') },
                  ]}
                />
                <p className="quiet">{t('class.startWords')}</p>
                <div>
                  <Button
                    kind="primary"
                    icon="people"
                    isDisabled={server.state !== 'ready' || !server.value}
                    onPress={() => void start()}
                  >
                    {t('class.start')}
                  </Button>
                </div>
              </>
            )}
          </div>
        </Card>
        {open !== null && (
          <Lead
            key={open.code}
            open={open}
            collection={collection}
            file={file}
            onClosed={() => {
              setOpen(null);
              setClosed(true);
            }}
          />
        )}
      </div>
    </Page>
  );
}

interface LeadProps extends ClassForProps {
  readonly open: OpenedDiscussion;
  readonly onClosed: () => void;
}

function Lead({ open, collection, file, onClosed }: LeadProps): ReactNode {
  const { t, i18n } = useTranslation('dilemmas');
  const [results, setResults] = useState<DiscussionResults | null>(null);
  const { code, host, endsAtMs } = open;
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const asked = await askServer(discussionResultsSchema, { path: DISCUSSION_PATHS.results(code), secret: host });
      if (!isHere) return;
      if (asked.ok) setResults(asked.value);
      else if (asked.code === 'noSuchDiscussion') onClosed();
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [code, host, onClosed]);
  const reveal = async (): Promise<void> => {
    const asked = await askServer(discussionResultsSchema, {
      method: 'POST',
      path: DISCUSSION_PATHS.reveal(code),
      secret: host,
    });
    if (asked.ok) setResults(asked.value);
  };
  const close = async (): Promise<void> => {
    await askServer(z.object({}), { method: 'DELETE', path: DISCUSSION_PATHS.state(code), secret: host });
    onClosed();
  };
  const tell = makeTell(collection, file.id);
  const revealed = results?.phase === 'revealed';
  const time = new Intl.DateTimeFormat(selectLanguage(i18n.language).locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <>
      {!revealed && <JoinCode code={code} />}
      <section className="dilemma-answers" aria-live="polite">
        <h2>{t('class.responses', { n: results?.responses ?? 0 })}</h2>
        {results === null || results.shown === null ? (
          <p className="quiet">{t('class.few')}</p>
        ) : (
          <>
            <Distribution
              form={results.form}
              shown={results.shown}
              options={optionsOf(file, tell, results.background)}
              lang={collection.language}
            />
            {!revealed && <p className="quiet">{t('class.shownOf', { n: results.shown.of })}</p>}
          </>
        )}
      </section>
      {revealed && (
        <section className="dilemma-result">
          <h2>{t('result.title')}</h2>
          <ResultList options={resultsOf(file, tell, null)} lang={collection.language} />
          <h3>{t('result.why')}</h3>
          <p lang={collection.language} dir="auto">
            {tell('why')}
          </p>
          <h3>{t('result.sources')}</h3>
          <SourceList basis={file.basis} competency={file.competency} />
        </section>
      )}
      <div className="row">
        {!revealed && (
          <Button kind="primary" onPress={() => void reveal()}>
            {t('class.reveal')}
          </Button>
        )}
        <Button icon="trash" onPress={() => void close()}>
          {t('class.close')}
        </Button>
      </div>
      <p className="quiet">{t('class.expires', { time: time.format(endsAtMs) })}</p>
    </>
  );
}
