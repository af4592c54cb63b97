// Choosing files of this device: a button like any other. The same file, mended meanwhile, can be chosen again.

import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, type ButtonKind } from './Button.tsx';
import type { IconName } from './iconPaths.tsx';

export interface FileButtonProps {
  readonly children: ReactNode;
  readonly onChoose: (files: readonly [File, ...File[]]) => void;
  /** Endings and kinds: .csv, text/csv; all, unless told. */
  readonly accepts?: readonly string[] | undefined;
  /** One file, unless told. */
  readonly takes?: 'one' | 'several' | 'folder' | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Id of what explains it. */
  readonly describedBy?: string | undefined;
}

export function FileButton({
  children,
  onChoose,
  accepts,
  takes = 'one',
  kind,
  icon = 'upload',
  isDisabled = false,
  describedBy,
}: FileButtonProps): ReactNode {
  return (
    <FileTrigger
      allowsMultiple={takes !== 'one'}
      acceptDirectory={takes === 'folder'}
      {...(accepts === undefined ? {} : { acceptedFileTypes: accepts })}
      onSelect={(files) => {
        const [first, ...others] = files ?? [];
        if (first !== undefined) onChoose([first, ...others]);
      }}
    >
      <Button
        kind={kind}
        icon={icon}
        isDisabled={isDisabled}
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      >
        {children}
      </Button>
    </FileTrigger>
  );
}
