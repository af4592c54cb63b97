// The sign of Firstline: a desk line with a lamp's light above it.

import type { ReactNode } from 'react';

export function Brand(): ReactNode {
  return (
    <svg className="brand" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="brand-ground" width="32" height="32" rx="8" />
      <path className="brand-light" d="M16 6 25 21H7Z" />
      <path className="brand-line" d="M5 23.5h22" />
    </svg>
  );
}
