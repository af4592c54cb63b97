// The dial of the lamp: the lights that the desk has, one of them on. Arrow keys move over it, Enter or Space turns it, since every new light is a look.

import { useMemo, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Light } from '#documents';
import './papers.css';

export interface LightDialProps {
  readonly light: Light;
  /** Those the desk has. */
  readonly lights: readonly Light[];
  /** Lights under which the page has been looked at. */
  readonly seen: readonly Light[];
  readonly onLight: (light: Light) => void;
  readonly disabled?: boolean | undefined;
  readonly short?: boolean | undefined;
}

export function LightDial({
  light,
  lights,
  seen,
  onLight,
  disabled = false,
  short = false,
}: LightDialProps): ReactNode {
  const { t } = useTranslation('papers');
  const { t: term } = useTranslation('terms');
  const selected = useMemo(() => [light], [light]);
  return (
    <ToggleButtonGroup
      className="light-dial"
      aria-label={t('light')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={selected}
      isDisabled={disabled}
      onSelectionChange={(keys) => {
        const chosen = lights.find((one) => keys.has(one));
        if (chosen !== undefined && chosen !== light) onLight(chosen);
      }}
    >
      {lights.map((one) => (
        <ToggleButton key={one} id={one} className="light-button" data-light={one} aria-label={term(`light.${one}`)}>
          <span className="light-glow" aria-hidden="true" />
          <span>{short ? term(`lightShort.${one}`) : term(`light.${one}`)}</span>
          {seen.includes(one) && <span className="light-seen" aria-hidden="true" />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
