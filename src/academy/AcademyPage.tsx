// The frame around a screen of the academy: the app's own, handed down, since the academy knows nothing of the app.

import { createContext, createElement, useContext, type ComponentType, type ReactNode } from 'react';

export interface PageProps {
  readonly title: string;
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
}

export const AcademyFrame = createContext<ComponentType<PageProps> | null>(null);

export function AcademyPage(props: PageProps): ReactNode {
  const frame = useContext(AcademyFrame);
  if (frame === null) throw new Error('a screen of the academy stands outside its frame');
  return createElement(frame, props);
}
