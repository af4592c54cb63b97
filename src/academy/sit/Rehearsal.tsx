// Trying one's place before an exam: whether something is heard, whether the keys arrive, whether the server answers.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, Card, TextField } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { askOwnExams } from './ownExams.ts';
import './words.ts';

/** An answer that takes longer is felt. */
const SLOW_MS = 1000;
const ASKED = 3;

type Line =
  | { readonly state: 'untested' | 'testing' | 'lost' }
  | { readonly state: 'good' | 'slow'; readonly ms: number };

export function Rehearsal({ isSilent }: { readonly isSilent: boolean }): ReactNode {
  const { t } = useTranslation('sit');
  const [typed, setTyped] = useState('');
  const [line, setLine] = useState<Line>({ state: 'untested' });
  const test = async (): Promise<void> => {
    setLine({ state: 'testing' });
    const times: number[] = [];
    for (let nth = 0; nth < ASKED; nth++) {
      const beganMs = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured.
      const answer = await askOwnExams();
      if (answer.ok) times.push(performance.now() - beganMs);
    }
    const ms = Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
    setLine(times.length < ASKED ? { state: 'lost' } : { state: ms > SLOW_MS ? 'slow' : 'good', ms });
  };
  return (
    <Card as="section">
      <div className="sit-part">
        <h2>{t('rehearse.title')}</h2>
        <p className="sit-small">{t('rehearse.why')}</p>
        <h3>{t('rehearse.sound')}</h3>
        {isSilent ? (
          <p>{t('rehearse.soundNone')}</p>
        ) : (
          <>
            <div>
              <Button icon="sound" onPress={playTone}>
                {t('rehearse.play')}
              </Button>
            </div>
            <p className="sit-small">{t('rehearse.soundWords')}</p>
          </>
        )}
        <h3>{t('rehearse.keyboard')}</h3>
        <TextField label={t('rehearse.type')} value={typed} onChange={setTyped} maxLength={200} />
        <p className="sit-small" aria-live="polite">
          {t('rehearse.typed', { count: Array.from(typed).length })}
        </p>
        <h3>{t('rehearse.connection')}</h3>
        <div>
          <Button icon="refresh" isDisabled={line.state === 'testing'} onPress={() => void test()}>
            {t('rehearse.test')}
          </Button>
        </div>
        <p aria-live="polite">
          {line.state !== 'untested' && t(`rehearse.${line.state}`, 'ms' in line ? { ms: line.ms } : { ms: 0 })}
        </p>
        <div className="sit-actions">
          <ButtonLink kind="quiet" href={ADDRESSES.start()}>
            {t('rehearse.practise')}
          </ButtonLink>
          <ButtonLink kind="quiet" icon="settings" href={ADDRESSES.settings()}>
            {t('rehearse.settings')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

/** A short tone, made here: no file has to arrive for it. */
function playTone(): void {
  const context = new AudioContext();
  const tone = context.createOscillator();
  const loudness = context.createGain();
  const now = context.currentTime;
  tone.frequency.value = 523.25;
  loudness.gain.setValueAtTime(0.0001, now);
  loudness.gain.exponentialRampToValueAtTime(0.3, now + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.0001, now + 0.7);
  tone.connect(loudness).connect(context.destination);
  tone.start(now);
  tone.stop(now + 0.75);
  tone.addEventListener('ended', () => void context.close());
}
