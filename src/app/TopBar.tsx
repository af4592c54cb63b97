// The bar above the calm screens: home, language, settings.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../trainee/addresses.ts';
import { ButtonLink, changeDevice, IconButton, Menu } from '#ui';
import { Brand } from './Brand.tsx';
import { LANGUAGES } from './i18n/languages.ts';

export function TopBar(): ReactNode {
  const { t, i18n } = useTranslation();
  return (
    <header className="bar">
      <div className="bar-inner">
        <a className="bar-brand" href={ADDRESSES.start()}>
          <Brand />
          <span>Firstline</span>
        </a>
        <nav className="bar-nav" aria-label={t('mainNavigation')}>
          <Menu
            label={t('language')}
            trigger={<IconButton icon="globe" label={t('languageNow', { name: languageName(i18n.language) })} />}
            commands={LANGUAGES.map(({ code, name }) => ({ id: code, label: name }))}
            selected={i18n.language}
            onCommand={(code) => changeDevice({ language: code })}
          />
          <ButtonLink href={ADDRESSES.law()} kind="quiet" icon="scales">
            {t('law')}
          </ButtonLink>
          <ButtonLink href={ADDRESSES.settings()} kind="quiet" icon="settings">
            {t('settings')}
          </ButtonLink>
        </nav>
      </div>
    </header>
  );
}

function languageName(code: string): string {
  return LANGUAGES.find((one) => one.code === code)?.name ?? code;
}
