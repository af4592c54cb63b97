// Law: the proof on the truth beside the proof on what was established, and when it could have been decided.

import type { ReactNode } from 'react';
import { Callout, isolate, makeClock } from '#ui';
import { ProofTree } from '../law/ProofTree.tsx';
import { Labelled } from '../law/Labelled.tsx';
import { factSources } from '../law/factSources.ts';
import { useSay } from '../law/say.ts';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';

export function LawPart(): ReactNode {
  const { debrief, law, say, view, showMoment } = useLookBack();
  const { say: sayLaw } = useSay('law');
  const { outcome } = debrief;
  const { truth, evidence, lacking } = debrief.law;
  const said = (words: string): ReactNode => (
    <bdi lang={law.language} dir={law.direction}>
      {words}
    </bdi>
  );
  const codes = (of: readonly string[]): ReactNode =>
    of.length === 0 ? say('law.nothing') : said(law.formats.list(of.map((code) => law.outcome(code))));
  const grounds = (of: readonly string[]): ReactNode =>
    of.length === 0
      ? say('law.noGrounds')
      : said(
          law.formats.series(
            law,
            of.map((letter) => `${letter} ${law.ground(letter)}`),
          ),
        );
  const rightGrounds = [...new Set(outcome.required.flatMap((one) => one.grounds))];
  return (
    <div className="stacked">
      <dl className="facts-row">
        <div>
          <dt>{say('law.decided')}</dt>
          <dd>{outcome.decided === null ? say('law.nothing') : codes([outcome.decided])}</dd>
          <dd className="quiet">
            <Labelled label={say('law.grounds')}>{grounds(outcome.grounds)}</Labelled>
          </dd>
        </div>
        <div>
          <dt>{say('law.required')}</dt>
          <dd>{codes(outcome.required.map((one) => one.outcome))}</dd>
          {outcome.required.length > 0 && (
            <dd className="quiet">
              <Labelled label={say('law.grounds')}>{grounds(rightGrounds)}</Labelled>
            </dd>
          )}
        </div>
        {outcome.open.length > 0 && (
          <div>
            <dt>{say('law.open')}</dt>
            <dd>{codes(outcome.open)}</dd>
          </div>
        )}
      </dl>
      <Timing />
      {lacking.length === 0 ? (
        <Callout tone="good">{say('law.lackingNone')}</Callout>
      ) : (
        <Callout tone="warn" icon="unknown" title={say('law.lacking')}>
          <ul className="plain-list lacking-list">
            {lacking.map((fact) => (
              <li key={fact}>{said(law.fact(fact))}</li>
            ))}
          </ul>
        </Callout>
      )}
      <div className="beside">
        <section aria-labelledby="proof-truth">
          <h3 id="proof-truth">{say('law.truth')}</h3>
          <ProofTree law={law} proof={truth} label={say('law.truth')} />
        </section>
        <section aria-labelledby="proof-evidence">
          <h3 id="proof-evidence">{say('law.evidence')}</h3>
          <ProofTree
            law={law}
            proof={evidence}
            label={say('law.evidence')}
            sources={factSources(view, sayLaw)}
            onSource={({ act }) => (act === 0 ? null : () => showMoment(act))}
          />
        </section>
      </div>
    </div>
  );
}

function Timing(): ReactNode {
  const { debrief, say } = useLookBack();
  const { decidable, decided } = debrief;
  if (decided === null) return null;
  const at = isolate(makeClock(decided.atSeconds));
  const words =
    decidable === null
      ? say('law.never', { decided: at })
      : say('law.decidable', { decidable: isolate(makeClock(decidable.atSeconds)), decided: at });
  return (
    <p className="timing">
      {words}
      <span className="moments">
        {decidable !== null && <Moment act={decidable.act} />}
        <Moment act={decided.act} />
      </span>
    </p>
  );
}
