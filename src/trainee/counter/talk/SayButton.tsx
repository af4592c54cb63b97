// One thing to say: its words are the button.

import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Icon, type IconName } from '#ui';
import { useCounter } from '../counterContext.ts';

export interface SayButtonProps {
  readonly words: string;
  readonly onPress: () => void;
  readonly icon?: IconName | undefined;
  readonly iconLabel?: string | undefined;
  /** In small letters behind the words: to whom, how often. */
  readonly aside?: ReactNode | undefined;
  readonly faded?: boolean | undefined;
  /** Words of the interface rather than of the case. */
  readonly own?: boolean | undefined;
}

export function SayButton({ words, onPress, icon, iconLabel, aside, faded, own = false }: SayButtonProps): ReactNode {
  const { attempt } = useCounter();
  return (
    <AriaButton className="say" onPress={onPress} data-faded={faded === true}>
      <Icon name={icon ?? 'speech'} size="s" label={iconLabel} />
      <span className="say-words" {...(own ? {} : { lang: attempt.language, dir: 'auto' as const })}>
        {words}
      </span>
      {aside !== undefined && <span className="say-aside">{aside}</span>}
    </AriaButton>
  );
}
