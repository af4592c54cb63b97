// The settings of this device: words, looks, sound, desk, and what is kept here. Each holds at once.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  Callout,
  changeDevice,
  CONTRASTS,
  DEVICE_DEFAULTS,
  HANDS,
  isDeviceKept,
  MOTIONS,
  RadioGroup,
  SCHEMES,
  Select,
  showToast,
  Slider,
  Switch,
  TEXT_PERCENT,
  useDevice,
  VOICE_PERCENT,
} from '#ui';
import { chooseLanguage, LANGUAGES, PSEUDO_LANGUAGES, selectLanguage } from '../i18n/languages.ts';
import { Page } from '../Page.tsx';
import { KeptHere } from './KeptHere.tsx';
import { Offline } from './Offline.tsx';
import { Part } from './Part.tsx';
import { TryVoice } from './TryVoice.tsx';
import './settings.css';
import './words.ts';

export function SettingsScreen(): ReactNode {
  const { t } = useTranslation('settings');
  // Asked anew on every change.
  useDevice();
  const isKept = isDeviceKept();
  return (
    <Page title={t('title')} lead={<p>{t('lead')}</p>} width="text">
      <div className="settings">
        {!isKept && <Callout tone="warn">{t('notKept')}</Callout>}
        <Words />
        <Looks />
        <Sound />
        <Voice />
        <Desk />
        <KeptHere />
        <Offline />
        <div>
          <Button
            icon="refresh"
            onPress={() => {
              changeDevice(DEVICE_DEFAULTS);
              showToast({ words: t('resetDone') });
            }}
          >
            {t('reset')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

const AUTOMATIC = 'automatic';

function Words(): ReactNode {
  const { t } = useTranslation('settings');
  const { language, caseLanguage, textPercent } = useDevice();
  const automatic = selectLanguage(chooseLanguage(null, null, navigator.languages)).name;
  const offered = import.meta.env.DEV ? [...LANGUAGES, ...PSEUDO_LANGUAGES] : LANGUAGES;
  const own = offered.map(({ code, name }) => ({ value: code, label: name, language: code }));
  return (
    <Part title={t('words')}>
      <div className="settings-pair">
        <div>
          <Select
            label={t('language')}
            value={language ?? AUTOMATIC}
            options={[{ value: AUTOMATIC, label: t('automatic', { name: automatic }) }, ...own]}
            onChange={(code) => changeDevice({ language: code === AUTOMATIC ? null : code })}
          />
          <p className="field-hint">{t('languageHint')}</p>
        </div>
        <div>
          <Select
            label={t('caseLanguage')}
            value={caseLanguage ?? AUTOMATIC}
            options={[
              { value: AUTOMATIC, label: t('asInterface') },
              ...LANGUAGES.map(({ code, name }) => ({ value: code, label: name, language: code })),
            ]}
            onChange={(code) => changeDevice({ caseLanguage: code === AUTOMATIC ? null : code })}
          />
          <p className="field-hint">{t('caseLanguageHint')}</p>
        </div>
      </div>
      <Slider
        label={t('textSize')}
        value={textPercent}
        min={TEXT_PERCENT.min}
        max={TEXT_PERCENT.max}
        step={TEXT_PERCENT.step}
        words={(percent) => t('percent', { percent })}
        onChange={(percent) => changeDevice({ textPercent: percent })}
      />
      <p className="settings-sample">{t('sample')}</p>
    </Part>
  );
}

function Looks(): ReactNode {
  const { t } = useTranslation('settings');
  const { scheme, contrast, motion } = useDevice();
  return (
    <Part title={t('looks')}>
      <RadioGroup
        label={t('scheme')}
        look="segments"
        value={scheme}
        onChange={(value) => changeDevice({ scheme: value })}
        choices={SCHEMES.map((value) => ({ value, label: t(`schemes.${value}`) }))}
      />
      <RadioGroup
        label={t('contrast')}
        look="segments"
        value={contrast}
        onChange={(value) => changeDevice({ contrast: value })}
        choices={CONTRASTS.map((value) => ({ value, label: t(`contrasts.${value}`) }))}
      />
      <RadioGroup
        label={t('motion')}
        hint={t('motionHint')}
        look="segments"
        value={motion}
        onChange={(value) => changeDevice({ motion: value })}
        choices={MOTIONS.map((value) => ({ value, label: t(`motions.${value}`) }))}
      />
    </Part>
  );
}

function Sound(): ReactNode {
  const { t } = useTranslation('settings');
  const { muted, volume, captions, singleKeys } = useDevice();
  return (
    <Part title={t('sound')}>
      <Switch
        on={!muted}
        onChange={(on) => changeDevice({ muted: !on })}
        {...(singleKeys ? { hint: t('soundHint') } : {})}
      >
        {t('soundOn')}
      </Switch>
      <Slider
        label={t('volume')}
        value={volume}
        min={0}
        max={100}
        step={5}
        disabled={muted}
        words={(percent) => t('percent', { percent })}
        onChange={(value) => changeDevice({ volume: value })}
      />
      <Switch on={captions} onChange={(on) => changeDevice({ captions: on })} hint={t('captionsHint')}>
        {t('captions')}
      </Switch>
    </Part>
  );
}

function Voice(): ReactNode {
  const { t } = useTranslation('settings');
  const { voiced, voicePercent, networkVoices, muted } = useDevice();
  return (
    <Part title={t('voice')}>
      <Switch on={voiced} onChange={(on) => changeDevice({ voiced: on })} hint={t('voicedHint')}>
        {t('voiced')}
      </Switch>
      {voiced && muted && <Callout tone="note">{t('voiceMuted')}</Callout>}
      <Slider
        label={t('voiceSpeed')}
        value={voicePercent}
        min={VOICE_PERCENT.min}
        max={VOICE_PERCENT.max}
        step={VOICE_PERCENT.step}
        words={(percent) => t('percent', { percent })}
        onChange={(percent) => changeDevice({ voicePercent: percent })}
      />
      <Switch on={networkVoices} onChange={(on) => changeDevice({ networkVoices: on })} hint={t('networkVoicesHint')}>
        {t('networkVoices')}
      </Switch>
      <TryVoice />
    </Part>
  );
}

function Desk(): ReactNode {
  const { t } = useTranslation('settings');
  const { hand, singleKeys } = useDevice();
  return (
    <Part title={t('work')}>
      <RadioGroup
        label={t('hand')}
        hint={t('handHint')}
        look="segments"
        value={hand}
        onChange={(value) => changeDevice({ hand: value })}
        choices={HANDS.map((value) => ({ value, label: t(`hands.${value}`) }))}
      />
      <Switch on={singleKeys} onChange={(on) => changeDevice({ singleKeys: on })} hint={t('singleKeysHint')}>
        {t('singleKeys')}
      </Switch>
    </Part>
  );
}
