// Which format has a zone in a chip? Its size tells.

import { MRZ_LAYOUTS, type MrzFormat } from '../mrz/mrzFormat.ts';

const CHIP_FORMATS = ['TD1', 'TD2', 'TD3'] as const satisfies readonly MrzFormat[];

/** TD3 where no size fits. */
export function zoneFormatOfLines(lines: readonly string[]): MrzFormat {
  return (
    CHIP_FORMATS.find((format) => {
      const layout = MRZ_LAYOUTS[format];
      return lines.length === layout.lines && lines.every((line) => line.length === layout.columns);
    }) ?? 'TD3'
  );
}
