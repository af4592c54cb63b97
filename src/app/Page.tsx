// The frame of the calm screens (start, briefing, settings, watch): bar, title, content. On arrival the title takes the focus, so that
// a screen reader says where one is and the keyboard starts at the top.

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TopBar } from './TopBar.tsx';
import './frame.css';

interface PageProps {
  readonly title: string;
  /** Language and direction of the title, where they are not those of the page. */
  readonly titleIn?: { readonly lang: string; readonly dir: 'ltr' | 'rtl' };
  /** Hides the title for the eye where the content says it larger. */
  readonly titleHidden?: boolean;
  /** Above the title: where this belongs. */
  readonly above?: ReactNode;
  /** Below the title: one or two sentences. */
  readonly lead?: ReactNode;
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
}

let isFirstPage = true;

export function Page({
  title,
  titleIn,
  titleHidden = false,
  above,
  lead,
  width = 'wide',
  children,
}: PageProps): ReactNode {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Firstline`;
  }, [title]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus();
    isFirstPage = false;
    globalThis.scrollTo(0, 0);
  }, []);
  return (
    <>
      <button type="button" className="skip-link" onClick={() => heading.current?.focus()}>
        {t('skipToContent')}
      </button>
      <TopBar />
      <main className="page" data-width={width}>
        <div className={titleHidden ? 'hidden-visually' : 'page-head'}>
          {above !== undefined && <div className="page-above">{above}</div>}
          <h1 ref={heading} tabIndex={-1} {...titleIn}>
            {title}
          </h1>
          {lead !== undefined && <div className="page-lead">{lead}</div>}
        </div>
        {children}
      </main>
    </>
  );
}
