// Registers and referrals in looking back: each query with its reason and whether it was needed and lawful, whose every record truly was,
// what became of the signs, and the forms that went out.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Debrief } from '#scoring';
import { Chip, isolate, type Tone } from '#ui';
import { useLookBack } from './lookBack.ts';
import { Moment } from './Moment.tsx';
import { Sources } from './Source.tsx';
import '../counter/words.ts';

type Registers = Debrief<string>['registers'];

export function hasRegisters({ registers }: Pick<Debrief<string>, 'registers'>): boolean {
  return Object.values(registers).some((list: readonly unknown[]) => list.length > 0);
}

export function RegistersPart(): ReactNode {
  const { debrief } = useLookBack();
  const { queries, records, signals, handovers } = debrief.registers;
  return (
    <div className="stacked">
      {queries.length > 0 && <Queries queries={queries} />}
      {records.length > 0 && <Records records={records} />}
      {signals.length > 0 && <Signals signals={signals} />}
      {handovers.length > 0 && <Handovers handovers={handovers} />}
    </div>
  );
}

const STANDING_TONES: Readonly<Record<string, Tone>> = { unlawful: 'bad', none: 'bad', unsettled: 'note' };

function Queries({ queries }: Pick<Registers, 'queries'>): ReactNode {
  const { attempt, say } = useLookBack();
  const { t } = useTranslation('counter');
  return (
    <section aria-labelledby="debrief-queries">
      <h3 id="debrief-queries">{say('registers.queries')}</h3>
      <ul className="bare looked-back">
        {queries.map(({ act, name, purpose, reason, standing, needed, sources }) => (
          <li key={act}>
            <p>
              <Moment act={act} /> <b lang={attempt.language}>{name}</b>{' '}
              <Chip tone={STANDING_TONES[standing] ?? 'good'}>{say(`registers.standing.${standing}`)}</Chip>{' '}
              <Chip tone={needed ? 'good' : 'plain'}>{say(needed ? 'registers.needed' : 'registers.notNeeded')}</Chip>
            </p>
            <p>
              {purpose === null
                ? say('registers.noReason')
                : say('registers.reason', { reason: isolate(t(`register.purpose.${purpose}`)) })}
              {reason !== '' && <q dir="auto">{reason}</q>}
            </p>
            {(standing === 'unlawful' || standing === 'unsettled') && <Sources ids={sources} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Records({ records }: Pick<Registers, 'records'>): ReactNode {
  const { attempt, say } = useLookBack();
  return (
    <section aria-labelledby="debrief-records">
      <h3 id="debrief-records">{say('registers.records')}</h3>
      <ul className="bare looked-back">
        {records.map(({ name, text, theirs, said, told, state, heeded, obliges, act }) => (
          <li key={`${name} ${text}`}>
            <p>
              {act !== null && <Moment act={act} />} <b lang={attempt.language}>{name}</b>{' '}
              <Chip tone={said === theirs ? (told ? 'good' : 'note') : 'bad'}>
                {say(`registers.said.${said === null ? 'not' : said !== theirs ? 'wrong' : told ? 'right' : 'lucky'}`)}
              </Chip>
            </p>
            <p lang={attempt.language}>{text}</p>
            <p>
              {say(theirs ? 'registers.theirs' : 'registers.others')}{' '}
              {state !== 'current' && say(`registers.state.${state}`)}{' '}
              {heeded !== null && say(heeded ? 'registers.heeded' : 'registers.ignored')}
            </p>
            {obliges.length > 0 && <Sources ids={obliges} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Signals({ signals }: Pick<Registers, 'signals'>): ReactNode {
  const { attempt, say } = useLookBack();
  const { t } = useTranslation('counter');
  return (
    <section aria-labelledby="debrief-signals">
      <h3 id="debrief-signals">{say('registers.signals')}</h3>
      <ul className="bare looked-back">
        {signals.map(({ kind, why, real, raised, credits, spoils, asked, share }) => (
          <li key={`${kind} ${why}`}>
            <p>
              {raised > 0 && <Moment act={raised} />} <b>{t(`notes.sign.${kind}`)}</b>{' '}
              <Chip tone={share === 1000 ? 'good' : share === 0 ? 'bad' : 'note'}>
                {say(real ? 'registers.real' : 'registers.notReal', { asked })}
              </Chip>
            </p>
            <p lang={attempt.language}>{why}</p>
            {(credits.length > 0 || spoils.length > 0) && (
              <p className="looked-back-chips">
                {credits.map((one) => (
                  <Chip key={one} tone="good" icon="check">
                    {say(`registers.credit.${one}`)}
                  </Chip>
                ))}
                {spoils.map((one) => (
                  <Chip key={one} tone="bad" icon="close">
                    {say(`registers.spoil.${one}`)}
                  </Chip>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Handovers({ handovers }: Pick<Registers, 'handovers'>): ReactNode {
  const { attempt, say } = useLookBack();
  const { t } = useTranslation('counter');
  return (
    <section aria-labelledby="debrief-handovers">
      <h3 id="debrief-handovers">{say('registers.handovers')}</h3>
      <ul className="bare looked-back">
        {handovers.map(({ act, name, why, passes, consent, answer, faults, sources }) => (
          <li key={act}>
            <p>
              <Moment act={act} /> <b lang={attempt.language}>{name}</b> {t(`refer.reason.${why}`)}{' '}
              {faults.length === 0 ? (
                <Chip tone="good">{say('registers.fits')}</Chip>
              ) : (
                faults.map((fault) => (
                  <Chip key={fault} tone="bad">
                    {say(`registers.fault.${fault}`)}
                  </Chip>
                ))
              )}
            </p>
            <p>
              {passes.map((one) => t(`refer.pass.${one}`)).join('; ')} · {t(`refer.consents.${consent}`)}
            </p>
            {answer !== null && <p lang={attempt.language}>{answer}</p>}
            <Sources ids={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
