// Play, pause, one step on or back, or anywhere.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, KeyHint, Slider, Time } from '#ui';

interface PlayerProps {
  readonly number: number;
  readonly steps: number;
  readonly clockSeconds: number;
  readonly playing: boolean;
  readonly onGo: (number: number) => void;
  readonly onToggle: () => void;
}

export function Player({ number, steps, clockSeconds, playing, onGo, onToggle }: PlayerProps): ReactNode {
  const { t } = useTranslation('watch');
  return (
    <section className="player" aria-label={t('player')}>
      <IconButton icon="stepBack" label={t('back')} isDisabled={number === 0} onPress={() => onGo(number - 1)} />
      <IconButton
        kind="primary"
        icon={playing ? 'pause' : 'play'}
        label={t(playing ? 'pause' : 'play')}
        onPress={onToggle}
      />
      <IconButton
        icon="stepForward"
        label={t('forward')}
        isDisabled={number === steps}
        onPress={() => onGo(number + 1)}
      />
      <div className="player-slider">
        <Slider
          label={t('step')}
          labelHidden
          value={number}
          min={0}
          max={steps}
          words={(value) => t('position', { number: value, steps })}
          onChange={onGo}
        />
      </div>
      <p className="player-place">
        {t('position', { number, steps })} · <Time seconds={clockSeconds} />
      </p>
      <p className="player-keys" aria-hidden="true">
        <KeyHint keys={['←', '→']} /> {t('keysStep')} <KeyHint keys={[t('space')]} /> {t('keysPlay')}
      </p>
    </section>
  );
}
