// A quiet picture of the work: the desk, a passport under the lamp, a person's shape beyond the glass. Scenery only.

import type { ReactNode } from 'react';

export function DeskPicture(): ReactNode {
  return (
    <svg className="desk-picture" viewBox="0 0 480 320" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="desk-hall" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="desk-hall-far" />
          <stop offset="1" className="desk-hall-near" />
        </linearGradient>
        <linearGradient id="desk-beam" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#ffdf9e" stopOpacity="0.75" />
          <stop offset="1" stopColor="#ffdf9e" stopOpacity="0.08" />
        </linearGradient>
        <radialGradient id="desk-pool">
          <stop offset="0" stopColor="#ffe9bd" stopOpacity="0.9" />
          <stop offset="1" stopColor="#ffe9bd" stopOpacity="0" />
        </radialGradient>
        <clipPath id="desk-frame">
          <rect width="480" height="320" rx="18" />
        </clipPath>
      </defs>
      <g clipPath="url(#desk-frame)">
        <rect width="480" height="320" fill="url(#desk-hall)" />
        <g className="desk-windows">
          <rect x="24" y="24" width="96" height="128" rx="4" />
          <rect x="136" y="24" width="96" height="128" rx="4" />
          <rect x="248" y="24" width="96" height="128" rx="4" />
          <rect x="360" y="24" width="96" height="128" rx="4" />
        </g>
        <g className="desk-person">
          <path d="M148 232c0-46 26-68 62-68s62 22 62 68z" />
          <path d="M196 150h28v26a14 14 0 0 1-28 0z" />
          <ellipse cx="210" cy="122" rx="30" ry="37" />
        </g>
        <rect y="216" width="480" height="104" className="desk-wood" />
        <rect y="216" width="480" height="7" className="desk-edge" />
        <ellipse cx="286" cy="272" rx="132" ry="40" fill="url(#desk-pool)" />
        <path d="M300 116 200 274h172z" fill="url(#desk-beam)" />
        <g transform="rotate(-5 284 262)">
          <rect x="226" y="236" width="116" height="58" rx="4" className="desk-paper" />
          <path d="M284 236v58" className="desk-fold" />
          <rect x="234" y="244" width="20" height="26" rx="2" className="desk-photo" />
          <path d="M260 247h18M260 254h14M260 261h17" className="desk-line" />
          <path d="M234 280h44M234 286h44" className="desk-code" />
          <circle cx="314" cy="262" r="13" className="desk-stamp" />
          <path d="M305 262h18" className="desk-stamp" />
        </g>
        <g className="desk-lamp">
          <path d="M404 250V150l-84-40" />
          <path d="M378 252h52" />
        </g>
        <path d="m318 92 22 30-56 12z" className="desk-shade" />
      </g>
    </svg>
  );
}
