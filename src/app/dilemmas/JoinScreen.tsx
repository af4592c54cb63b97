// Taking part in a discussion: a code, an answer, and the key once it is shown. No name; the seat lives as long as this page.

import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DISCUSSION_PATHS, discussionStateSchema, seatSchema, type DiscussionState } from '#attempt';
import type { DilemmaFile } from '#scenario';
import { Button, Callout, Card, TextField } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { AnswerForm, type Answer } from '../../trainee/dilemma/AnswerForm.tsx';
import { ResultList } from '../../trainee/dilemma/ResultList.tsx';
import { CannotLoad } from '../CannotLoad.tsx';
import { Page } from '../Page.tsx';
import { Waiting } from '../Waiting.tsx';
import { makeTell, optionsOf, resultsOf, type Collection } from './collection.ts';
import { askServer, type Asked } from './discussionLine.ts';
import { useCollection } from './useCollection.ts';
import './dilemmas.css';

const EVERY_MS = 3000;

export function JoinScreen({ code }: { readonly code: string | null }): ReactNode {
  const [loaded, again] = useCollection();
  if (code === null) return <EnterCode trouble={null} />;
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  return <Joined code={code} collection={loaded.value} />;
}

type Trouble = 'unknown' | 'full' | 'tooMany' | 'lost';

function troubleOf({ code }: Extract<Asked<unknown>, { ok: false }>): Trouble {
  if (code === 'noSuchDiscussion') return 'unknown';
  if (code === 'discussionFull') return 'full';
  return code === 'tooMany' ? 'tooMany' : 'lost';
}

function EnterCode({ trouble }: { readonly trouble: Trouble | null }): ReactNode {
  const { t } = useTranslation('dilemmas');
  const [typed, setTyped] = useState('');
  return (
    <Page title={t('join.title')} width="text">
      {trouble !== null && <Callout tone="warn">{t(`join.${trouble}`)}</Callout>}
      <form
        className="join-enter"
        onSubmit={(event) => {
          event.preventDefault();
          const code = typed.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase();
          if (code !== '') location.hash = ADDRESSES.join(code);
        }}
      >
        <TextField label={t('join.code')} value={typed} onChange={setTyped} />
        <Button type="submit" kind="primary" endIcon="arrowForward">
          {t('join.go')}
        </Button>
      </form>
      <p className="quiet">{t('join.noName')}</p>
    </Page>
  );
}

interface JoinedProps {
  readonly code: string;
  readonly collection: Collection;
}

function Joined({ code, collection }: JoinedProps): ReactNode {
  const { t } = useTranslation('dilemmas');
  const [state, setState] = useState<DiscussionState | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [seat, setSeat] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isChanging, setChanging] = useState(false);
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const asked = await askServer(discussionStateSchema, { path: DISCUSSION_PATHS.state(code) });
      if (!isHere) return;
      setTrouble(asked.ok ? null : troubleOf(asked));
      if (asked.ok) setState(asked.value);
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, [code]);
  const send = async (given: Answer): Promise<void> => {
    let mine = seat;
    if (mine === null) {
      const asked = await askServer(seatSchema, { method: 'POST', path: DISCUSSION_PATHS.seats(code) });
      if (!asked.ok) return setTrouble(troubleOf(asked));
      mine = asked.value.seat;
      setSeat(mine);
    }
    const asked = await askServer(discussionStateSchema, {
      method: 'PUT',
      path: DISCUSSION_PATHS.response(code),
      secret: mine,
      body: given,
    });
    if (!asked.ok) return setTrouble(troubleOf(asked));
    setState(asked.value);
    setAnswer(given);
    setChanging(false);
  };
  const file = collection.dilemmas.find(({ id }) => id === state?.dilemma);
  if (state === null || file === undefined) return trouble === null ? <Waiting /> : <EnterCode trouble={trouble} />;
  if (trouble === 'unknown')
    return (
      <Page title={makeTell(collection, file.id)('title')} width="text">
        <Callout>{t('class.closed')}</Callout>
      </Page>
    );
  const isAsked = state.phase === 'collecting' && (answer === null || isChanging);
  return (
    <TakePart collection={collection} file={file} state={state} answer={answer}>
      {trouble !== null && <Callout tone="warn">{t(`join.${trouble}`)}</Callout>}
      {isAsked && (
        <>
          <p className="quiet">{t(`should.${state.form}`)}</p>
          <AnswerForm
            form={state.form}
            options={optionsOf(file, makeTell(collection, file.id), state.background)}
            lang={collection.language}
            onAnswer={(given) => void send(given)}
          />
          <p className="quiet">{t('join.noName')}</p>
        </>
      )}
      {state.phase === 'collecting' && answer !== null && !isChanging && (
        <>
          <output>{t('join.sent')}</output>
          <div>
            <Button onPress={() => setChanging(true)}>{t('join.change')}</Button>
          </div>
        </>
      )}
    </TakePart>
  );
}

interface TakePartProps {
  readonly collection: Collection;
  readonly file: DilemmaFile;
  readonly state: DiscussionState;
  readonly answer: Answer | null;
  readonly children: ReactNode;
}

function TakePart({ collection, file, state, answer, children }: TakePartProps): ReactNode {
  const { t } = useTranslation('dilemmas');
  const tell = makeTell(collection, file.id);
  const spoken = { lang: collection.language, dir: 'auto' } as const;
  return (
    <Page title={tell('title')} width="text">
      <div className="dilemma-alone">
        <Card as="section" look="raised">
          <div className="dilemma-case">
            <p className="dilemma-situation" {...spoken}>
              {tell(`background.${state.background}`)}
            </p>
            <h2 {...spoken}>{tell('question')}</h2>
            {children}
          </div>
        </Card>
        {state.phase === 'revealed' && (
          <section className="dilemma-result">
            <output>{t('join.over')}</output>
            <h2>{t('result.title')}</h2>
            <ResultList options={resultsOf(file, tell, answer)} lang={collection.language} />
            <h3>{t('result.why')}</h3>
            <p {...spoken}>{tell('why')}</p>
          </section>
        )}
      </div>
    </Page>
  );
}
