// A log from the command line: held against the content that is here, and replayed.

import { checkHeader, logSchema, replay, type AttemptState, type Log, type Moment } from '#attempt';
import { hashContent, withoutEquipment, type Case, type OpenScenario } from '#scenario';
import { InputError } from './commandLine.ts';
import { drawNamed, openNamed } from './openCase.ts';

export interface OpenedLog {
  readonly log: Log;
  readonly open: OpenScenario;
  readonly drawn: Case;
  readonly start: AttemptState;
  readonly moments: readonly Moment[];
  readonly final: AttemptState;
}

/** `name` is what the log is called where something is wrong with it. Scenarios that were opened before are taken from `known`. */
export function openLog(json: unknown, name: string, known = new Map<string, OpenScenario>()): OpenedLog {
  const log = logSchema.safeParse(json);
  if (!log.success) {
    const issue = log.error.issues[0];
    throw new InputError(`${name} is not a log: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const { header } = log.data;
  const open = known.get(header.scenario) ?? openNamed(header.scenario);
  known.set(header.scenario, open);
  if (checkHeader(header, hashContent(open.content)) !== null)
    throw new InputError(
      `${name} was played on other content of "${header.scenario}" than is here (playHash differs); bring that version of the content, the log stands as it is`,
    );
  const { drawn: whole } = drawNamed(open, header.seed, header.variant, 'en', header.twin ?? null);
  const drawn = withoutEquipment(whole, header.lacks ?? []);
  const played = replay(drawn, log.data);
  if (!played.ok) throw new InputError(describeFault(name, played.fault));
  const { start, moments, simulation } = played;
  return { log: log.data, open, drawn, start, moments, final: simulation.state };
}

function describeFault(name: string, fault: { code: string; seq?: number }): string {
  const where = fault.seq === undefined ? '' : ` at act ${fault.seq}`;
  if (fault.code === 'otherDigest')
    return `${name} replays differently${where}: this program shows something else than was shown then. A stored score stands until a person decides.`;
  return `${name} cannot be replayed${where}: ${fault.code}`;
}
