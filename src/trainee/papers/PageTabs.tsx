// The pages of a paper, side by side. Arrow keys move over them, Enter opens one: opening is a look and takes time.

import { useEffect, useRef, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton, VisuallyHidden } from '#ui';
import { isOpened, type PaperView } from '../looks.ts';
import { useTerms } from './useTerms.ts';

export interface PageTabsProps {
  readonly paper: PaperView;
  readonly page: string;
  readonly onPage: (page: string) => void;
  readonly children: ReactNode;
}

export function PageTabs({ paper, page, onPage, children }: PageTabsProps): ReactNode {
  const { t } = useTranslation('papers');
  const terms = useTerms();
  const strip = useRef<HTMLDivElement>(null);
  const index = paper.pages.findIndex((one) => one.id === page);
  const goTo = (by: 1 | -1): void => {
    const next = paper.pages[index + by];
    if (next !== undefined) onPage(next.id);
  };

  useEffect(() => {
    // The chosen page comes into the middle of the strip, once the tabs stand there.
    const frame = requestAnimationFrame(() => {
      const chosen = strip.current?.querySelector('[role="tab"][data-selected]');
      const list = chosen?.closest('[role="tablist"]');
      if (!(chosen instanceof HTMLElement) || !(list instanceof HTMLElement)) return;
      const [tab, whole] = [chosen.getBoundingClientRect(), list.getBoundingClientRect()];
      list.scrollLeft += tab.left + tab.width / 2 - whole.left - whole.width / 2;
    });
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [page]);

  if (paper.pages.length < 2) return <div className="page-tabs">{children}</div>;
  return (
    <Tabs
      className="page-tabs"
      selectedKey={page}
      keyboardActivation="manual"
      onSelectionChange={(key) => onPage(String(key))}
    >
      <div className="page-strip" ref={strip}>
        <IconButton icon="chevronBack" label={t('pageBefore')} isDisabled={index <= 0} onPress={() => goTo(-1)} />
        <TabList className="page-strip-list" aria-label={t('pages')}>
          {paper.pages.map((one) => (
            <Tab key={one.id} id={one.id} className="page-tab" data-seen={isOpened(one)}>
              <span aria-hidden="true">{/^page\d+$/.test(one.id) ? one.id.slice(4) : terms.page(one.id)}</span>
              <VisuallyHidden>
                {isOpened(one) ? t('pageLooked', { page: terms.page(one.id) }) : terms.page(one.id)}
              </VisuallyHidden>
            </Tab>
          ))}
        </TabList>
        <IconButton
          icon="chevronForward"
          label={t('pageAfter')}
          isDisabled={index >= paper.pages.length - 1}
          onPress={() => goTo(1)}
        />
      </div>
      <TabPanel id={page} className="page-panel">
        {children}
      </TabPanel>
    </Tabs>
  );
}
