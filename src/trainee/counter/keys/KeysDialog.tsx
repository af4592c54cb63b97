// Help: every action with its key.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, KeyHint, useDevice } from '#ui';
import { ACTION_GROUPS, type OfficerAction } from './officerActions.ts';
import './keys.css';

export interface KeysDialogProps {
  readonly actions: readonly OfficerAction[];
  readonly open: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ actions, open, onClose }: KeysDialogProps): ReactNode {
  const { t } = useTranslation('counter');
  const { singleKeys } = useDevice();
  return (
    <Dialog title={t('keys.title')} open={open} onClose={onClose} closeLabel={t('keys.close')} size="l">
      {/* Longer than a small screen: it takes the focus for the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="keys-help" aria-label={t('keys.title')} tabIndex={0}>
        <p>{t('keys.intro')}</p>
        <p>{singleKeys ? t('keys.single') : t('keys.singleOff')}</p>
        <div className="keys-groups">
          {ACTION_GROUPS.map((group) => (
            <section key={group} aria-labelledby={`keys-${group}`}>
              <h3 id={`keys-${group}`}>{t(`keys.group.${group}`)}</h3>
              <dl className="keys-list">
                {actions
                  .filter((action) => action.group === group && isListed(action))
                  .map((action) => (
                    <div key={action.id} className="keys-row">
                      <dt>{t(`action.${action.id}`)}</dt>
                      <dd>
                        <KeyHint keys={[action.key.toUpperCase()]} />
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
        <p className="keys-canvas">{t('keys.canvas')}</p>
      </section>
    </Dialog>
  );
}

/** Panels that are not there are not explained; what is only not offered now is. */
function isListed(action: OfficerAction): boolean {
  return action.group !== 'panels' || action.offered();
}
