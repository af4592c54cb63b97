// Stamps and stickers of a booklet: checked against the register of posts, and laid out on pages where the author did not say.

import { hintWord } from '#law';
import { stream } from '#people';
import { FIRST_VISA_PAGE } from './compose.ts';
import type { Faults } from './fault.ts';
import { isDate } from './calendarDay.ts';
import type { DocumentSpec, StampSpec, StickerSpec } from './documentSpec.ts';
import { isStateCode, STATE_CODES } from './mrz/stateCodes.ts';
import { KIND_RULES } from './kindRules.ts';
import { DIRECTIONS, REFUSAL_GROUNDS, type Direction, type Stamp } from './pages/stamp.ts';
import type { PaperDocument, Sticker } from './paperDocument.ts';
import { stampCodeOf } from './series/stampCode.ts';
import { TRANSPORTS, type Transport } from './series/state.ts';
import { selectOptionalPost, selectOptionalSeries, selectState } from './series/states.ts';

/** Six stamps a page, in two rows. */
const SLOTS = [
  [24, 25],
  [64, 24],
  [102, 26],
  [24, 58],
  [64, 59],
  [101, 58],
] as const;

export function makeStamps(specs: readonly StampSpec[], document: PaperDocument, faults: Faults): Stamp[] {
  if (specs.length > 0 && KIND_RULES[document.kind].booklet !== true) {
    faults.add('techniqueUnfit', ['stamps'], `a ${document.kind} is not stamped`, 'Put stamps into a passport.');
    return [];
  }
  const last = lastPageOf(document);
  return specs.flatMap((spec, index) => makeStamp(spec, index, last, document, faults.within('stamps', index)) ?? []);
}

const lastPageOf = (document: PaperDocument): number => selectOptionalSeries(document.series)?.pages ?? 0;

function makeStamp(
  spec: StampSpec,
  index: number,
  last: number,
  document: PaperDocument,
  faults: Faults,
): Stamp | null {
  if (!isStateCode(spec.state)) {
    faults.add(
      'unknownState',
      ['state'],
      `there is no state "${spec.state}"`,
      hintWord(spec.state, STATE_CODES, `Use one of: ${STATE_CODES.join(', ')}.`),
    );
    return null;
  }
  const state = selectState(spec.state);
  const post = selectOptionalPost(state, spec.post);
  const posts = state.posts.map((one) => one.name);
  if (post === null) {
    faults.add('unknownPost', ['post'], `${state.name} has no post "${spec.post}"`, `Its posts: ${posts.join(', ')}.`);
    return null;
  }
  const direction = DIRECTIONS.find((one) => one === spec.direction);
  const transport = spec.transport === undefined ? post.transport : TRANSPORTS.find((one) => one === spec.transport);
  if (direction === undefined)
    faults.add('invalidValue', ['direction'], `direction is "${spec.direction}"`, `Use ${DIRECTIONS.join(' or ')}.`);
  if (transport === undefined)
    faults.add(
      'invalidValue',
      ['transport'],
      `transport is "${spec.transport}"`,
      `Use one of: ${TRANSPORTS.join(', ')}.`,
    );
  if (!isDate(spec.date)) {
    faults.add('invalidDate', ['date'], `"${spec.date}" is no day of the calendar`, 'Write YYYY-MM-DD.');
    return null;
  }
  if (spec.date < post.openedOn || (post.closedOn !== null && spec.date > post.closedOn))
    faults.add(
      'unknownPost',
      ['date'],
      `${post.name} did not stamp on ${spec.date}`,
      `It opened ${post.openedOn}${post.closedOn === null ? '' : ` and closed ${post.closedOn}`}. For an impossible stamp use the technique st-impossible.`,
    );
  const page = spec.page ?? Math.min(last, FIRST_VISA_PAGE + 2 + Math.floor(index / SLOTS.length));
  if (!(page >= FIRST_VISA_PAGE && page <= last))
    faults.add(
      'unknownPage',
      ['page'],
      `there is no visa page ${page}`,
      `Visa pages are ${FIRST_VISA_PAGE} to ${last}.`,
    );
  const refusal = REFUSAL_GROUNDS.find((one) => one === spec.refusal);
  if (spec.refusal !== undefined && refusal === undefined)
    faults.add('invalidValue', ['refusal'], `"${spec.refusal}" is no ground of refusal`, 'Use a letter from A to I.');
  if (direction === undefined || transport === undefined) return null;
  const placed = placeStamp(spec, { direction, transport, page }, index, document, state.code);
  return refusal === undefined ? placed : { ...placed, refusal };
}

function placeStamp(
  spec: StampSpec,
  sure: { direction: Direction; transport: Transport; page: number },
  index: number,
  document: PaperDocument,
  state: Stamp['state'],
): Stamp {
  const chance = stream(document.seed, `stamp ${index}`);
  const [slotX, slotY] = SLOTS[index % SLOTS.length] ?? SLOTS[0];
  const [dx, dy, turn, officer] = [
    chance.int(-20, 20) / 10,
    chance.int(-20, 20) / 10,
    chance.int(-80, 80) / 10,
    chance.int(3, 98),
  ];
  return {
    ...sure,
    state,
    post: spec.post,
    date: spec.date,
    code: spec.code ?? stampCodeOf(state, spec.post, spec.date),
    officer: spec.officer ?? String(officer).padStart(3, '0'),
    x: spec.x ?? slotX + dx,
    y: spec.y ?? slotY + dy,
    turnDegrees: spec.turnDegrees ?? turn,
    smudge: spec.smudge ?? 0,
  };
}

export function makeStickers(
  specs: readonly StickerSpec[],
  document: PaperDocument,
  faults: Faults,
  build: (spec: DocumentSpec, faults: Faults) => PaperDocument | null,
): Sticker[] {
  if (specs.length > 0 && KIND_RULES[document.kind].booklet !== true) {
    faults.add('techniqueUnfit', ['stickers'], `a ${document.kind} takes no stickers`, 'Put stickers into a passport.');
    return [];
  }
  const last = lastPageOf(document);
  return specs.flatMap((spec, index) => {
    const own = faults.within('stickers', index);
    const visa = build(spec.visa, own.within('visa'));
    const page = spec.page ?? FIRST_VISA_PAGE + 1 + index;
    if (!(page >= FIRST_VISA_PAGE && page <= last))
      own.add(
        'unknownPage',
        ['page'],
        `there is no visa page ${page}`,
        `Visa pages are ${FIRST_VISA_PAGE} to ${last}.`,
      );
    if (visa === null) return [];
    if (visa.kind !== 'visaSticker' && visa.kind !== 'fullPageVisa') {
      own.add(
        'invalidValue',
        ['visa', 'kind'],
        `a ${visa.kind} is no sticker`,
        'Use the kind visaSticker or fullPageVisa.',
      );
      return [];
    }
    const chance = stream(document.seed, `sticker ${index}`);
    return [
      {
        page,
        x: spec.x ?? (visa.kind === 'visaSticker' ? 9 : 2.2) + chance.int(-8, 8) / 10,
        y: spec.y ?? (visa.kind === 'visaSticker' ? 6.4 : 3.4) + chance.int(-4, 8) / 10,
        turnDegrees: chance.int(-8, 8) / 10,
        visa,
      },
    ];
  });
}
