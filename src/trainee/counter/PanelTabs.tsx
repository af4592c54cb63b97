// The panels, one at a time: tabs beside the picture, at the lower edge on a phone.

import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Skeleton, Tabs, type IconName } from '#ui';
import type { Panel } from '../desk.ts';
import { useCounter } from './counterContext.ts';
import { panelOfHint } from './bars/placeOfHint.ts';
import { OFFERED_PANELS } from './offeredPanels.tsx';

const ICONS: Readonly<Record<Panel, IconName>> = {
  interview: 'speech',
  documents: 'passport',
  registers: 'register',
  notes: 'pen',
  rules: 'scales',
};

export function PanelTabs(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const panel = useStore(workplace.desk, (desk) => desk.panel);
  const hinted = view.hint === null ? null : panelOfHint(view.hint.act);
  return (
    <Tabs
      label={t('panel.label')}
      selected={panel}
      onSelect={(id) => workplace.show(id as Panel)}
      items={OFFERED_PANELS.map(({ id, Panel: Shown }) => ({
        id,
        label: <span data-hinted={id === hinted && id !== panel}>{t(`panel.${id}`)}</span>,
        icon: ICONS[id],
        panel: (
          <>
            <h2 className="hidden-visually">{t(`panel.${id}`)}</h2>
            <Suspense fallback={<Skeleton label={t('loading')} />}>
              <Shown />
            </Suspense>
          </>
        ),
      }))}
    />
  );
}
