// Under which look does an entry of the key tell itself best? The plainest lamp, as near as needed, tilted if it must be.

import { areasOf } from './areas.ts';
import { selectArea } from './paper/sheet.ts';
import { cellAround, type Light, type Look } from './light/look.ts';
import type { KeyEntry } from './key.ts';
import type { PaperDocument } from './paperDocument.ts';

/** A look that has an entry's detail before the eye. White light where only a register or a call can tell. */
export function tellingLook(document: PaperDocument, entry: KeyEntry, light: Light = entry.lights[0] ?? 'white'): Look {
  const { page, minLevel } = entry;
  const tilt = entry.tilted ? 2 : 0;
  if (minLevel === 1) return { page, light, tilt };
  const areas = areasOf(document, page);
  const whole = selectArea({ areas }, 'page');
  const box = areas.find((area) => entry.areas.includes(area.name))?.box ?? whole;
  const region = cellAround(minLevel, box.x + box.width / 2, box.y + box.height / 2, whole.width, whole.height);
  return { page, light, tilt, level: minLevel, region };
}
