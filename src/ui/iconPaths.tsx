// How is each icon drawn? One calm line on a 24-unit grid, round caps, nothing filled but dots; the words beside an icon carry the meaning.

import type { ReactNode } from 'react';

const dot = (cx: number, cy: number): ReactNode => <circle cx={cx} cy={cy} r="1.1" fill="currentColor" stroke="none" />;

export const ICON_PATHS = {
  arrowForward: <path d="M4.5 12h15M13.5 6l6 6-6 6" />,
  arrowBack: <path d="M19.5 12h-15M10.5 6l-6 6 6 6" />,
  chevronForward: <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />,
  chevronBack: <path d="M14.5 5.5 8 12l6.5 6.5" />,
  chevronDown: <path d="m5.5 9.5 6.5 6.5 6.5-6.5" />,
  chevronUp: <path d="m5.5 14.5 6.5-6.5 6.5 6.5" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  check: <path d="m4.5 12.5 5 5 10-11" />,
  minus: <path d="M5 12h14" />,
  plus: <path d="M5 12h14M12 5v14" />,
  unknown: (
    <>
      <path d="M8.7 9.2a3.4 3.4 0 1 1 5 3c-1.2.7-1.7 1.4-1.7 2.6" />
      {dot(12, 18.3)}
    </>
  ),
  play: <path d="M8 5.2v13.6L19 12z" />,
  pause: <path d="M8.5 5.5v13M15.5 5.5v13" />,
  stepForward: <path d="M6.5 5.5 15 12l-8.5 6.5zM18.5 5.5v13" />,
  stepBack: <path d="M17.5 5.5 9 12l8.5 6.5zM5.5 5.5v13" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5.2l3.4 2.2" />
    </>
  ),
  calendar: (
    <>
      <rect x="4" y="5.5" width="16" height="14.5" rx="2" />
      <path d="M4 10h16M8.5 3.5v4M15.5 3.5v4" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="3.7" />
      <path d="M4.8 20c.7-4 3.6-6 7.2-6s6.5 2 7.2 6" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.3" />
      <path d="M2.8 19.5c.6-3.6 3-5.5 6.2-5.5s5.6 1.9 6.2 5.5M15.5 5.6a3.3 3.3 0 0 1 0 5.8M17.6 14.6c2 .7 3.2 2.4 3.6 4.9" />
    </>
  ),
  speech: (
    <path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z" />
  ),
  speechOff: (
    <path d="M8.5 4h9A2.5 2.5 0 0 1 20 6.5v7c0 .8-.4 1.5-1 2M15.5 16H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5v-7c0-.6.2-1.1.5-1.5M3.5 3.5l17 17" />
  ),
  paper: <path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5" />,
  passport: (
    <>
      <rect x="5" y="3" width="14" height="18" rx="2" />
      <circle cx="12" cy="10.5" r="3.5" />
      <path d="M8.5 10.5h7M9 17.5h6" />
    </>
  ),
  lamp: <path d="M8 3.5h8l2.5 7h-13zM12 10.5V20M8 20.5h8M8.5 13.5 7 16M15.5 13.5 17 16" />,
  loupe: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </>
  ),
  register: (
    <>
      <ellipse cx="12" cy="6" rx="7.5" ry="2.7" />
      <path d="M4.5 6v12c0 1.5 3.4 2.7 7.5 2.7s7.5-1.2 7.5-2.7V6M4.5 12c0 1.5 3.4 2.7 7.5 2.7s7.5-1.2 7.5-2.7" />
    </>
  ),
  scales: (
    <path d="M12 4v16M8 20h8M5 7.5 12 6l7 1.5M5 7.5 2.5 14a2.7 2.7 0 0 0 5 0zM19 7.5 16.5 14a2.7 2.7 0 0 0 5 0z" />
  ),
  pen: <path d="m4 20 1.2-4.5L16 4.7a1.8 1.8 0 0 1 2.6 0l.7.7a1.8 1.8 0 0 1 0 2.6L8.5 18.8zM14 6.7l3.3 3.3" />,
  flag: <path d="M6 21V4M6 5c4-2 7 2 12 0v8.5c-5 2-8-2-12 0" />,
  warning: (
    <>
      <path d="M12 4 2.8 19.5h18.4z" />
      <path d="M12 10v4.5" />
      {dot(12, 17)}
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11.5V16" />
      {dot(12, 8.3)}
    </>
  ),
  shield: <path d="M12 3.5 5 6v5.5c0 4.3 2.9 7.3 7 9 4.1-1.7 7-4.7 7-9V6z" />,
  lock: (
    <>
      <rect x="5.5" y="10.5" width="13" height="9.5" rx="2" />
      <path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="12" r="2" />
      <circle cx="13" cy="17" r="2" />
    </>
  ),
  globe: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.5c2.5 2.5 3.7 5.3 3.7 8.5S14.5 18 12 20.5C9.5 18 8.3 15.2 8.3 12S9.5 6 12 3.5z" />
    </>
  ),
  sound: <path d="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />,
  soundOff: <path d="M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5" />,
  captions: (
    <>
      <rect x="3.5" y="5.5" width="17" height="13" rx="2" />
      <path d="M7 11h4M13.5 11H17M7 14.5h7M16.5 14.5h.5" />
    </>
  ),
  download: <path d="M12 4v11M7.5 10.5 12 15l4.5-4.5M4.5 19.5h15" />,
  upload: <path d="M12 15V4M7.5 8.5 12 4l4.5 4.5M4.5 19.5h15" />,
  trash: <path d="M4.5 6.5h15M9.5 6.5V4h5v2.5M6.5 6.5l1 13.5h9l1-13.5M10.5 10.5v6M13.5 10.5v6" />,
  eye: (
    <>
      <path d="M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  compass: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="m15.5 8.5-2 5-5 2 2-5z" />
    </>
  ),
  air: (
    <path d="M10.5 21v-1.5l1.5-1v-4L4 16.5V15l8-4.5V5c0-1 .6-1.7 1.3-1.7s1.3.7 1.3 1.7v5.5l6 4.5v1.5l-6-2v4l1.5 1V21l-2.8-.7z" />
  ),
  sea: (
    <path d="M3.5 14h17l-2.5 5H6zM12 14V4M12 5.5l5.5 6H12M3 21.5c1.5-.8 3-.8 4.5 0s3 .8 4.5 0 3-.8 4.5 0 3 .8 4.5 0" />
  ),
  rail: (
    <>
      <rect x="6" y="3.5" width="12" height="13" rx="2.5" />
      <path d="M6 10.5h12M9 16.5 6.5 20.5M15 16.5l2.5 4" />
      {dot(9.3, 13.5)}
      {dot(14.7, 13.5)}
    </>
  ),
  land: (
    <path d="M3 8.5h18M4.5 8.5v4M19.5 8.5v4M3 5.5h18v7H3zM6 12.5V20M18 12.5V20M8 5.5l-3 7M13.5 5.5l-3 7M19 5.5l-3 7" />
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </>
  ),
  menu: <path d="M4 6.5h16M4 12h16M4 17.5h16" />,
  more: (
    <>
      {dot(5.5, 12)}
      {dot(12, 12)}
      {dot(18.5, 12)}
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v2.5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M18.7 5.3 17 7M7 17l-1.7 1.7" />
    </>
  ),
  moon: <path d="M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z" />,
  leaf: <path d="M5 19.5C4 11 9 4.5 20 4.5c.500 10-5 15.5-12.5 13.5M5 19.5c2-5 5.5-8 9.5-9.5" />,
  refresh: <path d="M19.5 11a7.7 7.7 0 0 0-14-3.5L4 9.5M4 4.5v5h5M4.5 13a7.7 7.7 0 0 0 14 3.5l1.5-2M20 19.5v-5h-5" />,
  external: <path d="M13.5 4.5h6v6M19.5 4.5 11 13M16.5 13.5v5a1 1 0 0 1-1 1h-10a1 1 0 0 1-1-1v-10a1 1 0 0 1 1-1h5" />,
  target: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <circle cx="12" cy="12" r="4.5" />
      {dot(12, 12)}
    </>
  ),
  home: <path d="M4 11.5 12 4.5l8 7M6 10v9.5h12V10M10 19.5v-5.5h4v5.5" />,
  keyboard: (
    <>
      <rect x="2.5" y="6.5" width="19" height="11" rx="2" />
      <path d="M6 10h.1M9.5 10h.1M13 10h.1M16.5 10h.1M7.5 14h9" />
    </>
  ),
  guide: (
    <path d="M12 3.5a6 6 0 0 1 3.3 11c-.8.6-1.3 1.2-1.3 2.5h-4c0-1.3-.500-1.9-1.3-2.5A6 6 0 0 1 12 3.5zM10 20.5h4" />
  ),
  heart: <path d="M12 20C6 15.5 3.5 12.5 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.5-2.5 6.5-8.5 11z" />,
  hand: (
    <path d="M7.5 12V6.5a1.5 1.5 0 0 1 3 0V11M10.5 10.5v-6a1.5 1.5 0 0 1 3 0v6M13.5 10.5v-5a1.5 1.5 0 0 1 3 0V12M16.5 9.5a1.5 1.5 0 0 1 3 0V15c0 3.5-2.5 6-6 6-3 0-4.5-1-6.5-4l-2.5-4a1.5 1.5 0 0 1 2.5-1.7L7.5 13" />
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICON_PATHS;

/** Icons that point along the line of reading; they turn with it. */
export const DIRECTED: ReadonlySet<IconName> = new Set([
  'arrowForward',
  'arrowBack',
  'chevronForward',
  'chevronBack',
  'stepForward',
  'stepBack',
  'play',
  'external',
  'speech',
  'speechOff',
]);
