// The expert's log of somebody in a shift, at a desk that may lack something.

import { LOG_FORMAT, PROGRAM_VERSION, replay, type Log } from '#attempt';
import { playExpert } from '#proof';
import { hashContent, withoutEquipment, type Equipment, type ShiftFile } from '#scenario';
import { drawShipped, openShipped } from './library.ts';

export function expertLog(
  who: string,
  { case: scenario, variant, seed }: ShiftFile['queue'][string],
  lacks: readonly Equipment[] = [],
): Log {
  const drawn = withoutEquipment(drawShipped(scenario, seed, variant), lacks);
  const { moments } = playExpert(drawn);
  const entries = moments.map(({ entry }) => entry);
  const played = replay(drawn, { entries });
  if (!played.ok) throw new Error(`the expert does not replay: ${played.fault.code}`);
  return {
    header: {
      format: LOG_FORMAT,
      attempt: `shift-${who}`,
      scenario,
      ...hashContent(openShipped(scenario).content),
      program: PROGRAM_VERSION,
      seed,
      variant,
      ...(lacks.length === 0 ? {} : { lacks: [...lacks] }),
      mode: 'practice',
      language: 'en',
    },
    entries,
  };
}
