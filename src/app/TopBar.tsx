// The bar above the calm screens: home, the academy where there is one, language, the law, settings.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ADDRESSES } from '../trainee/addresses.ts';
import { ButtonLink, changeDevice, IconButton, Menu } from '#ui';
import { useAcademyHere } from './academyHere.ts';
import { Brand } from './Brand.tsx';
import { LANGUAGES } from './i18n/languages.ts';

export function TopBar(): ReactNode {
  const { t, i18n } = useTranslation();
  const hasAcademy = useAcademyHere();
  return (
    <header className="bar">
      <div className="bar-inner">
        <a className="bar-brand" href={ADDRESSES.start()}>
          <Brand />
          <span>Firstline</span>
        </a>
        <nav className="bar-nav" aria-label={t('mainNavigation')}>
          {hasAcademy && (
            <ButtonLink href={ADDRESSES.academy()} kind="quiet" icon="pen">
              {t('academy')}
            </ButtonLink>
          )}
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
