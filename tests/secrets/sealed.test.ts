// Does anything of a case leave the server before the act that brings it to light? In the sealed case every id of its author and every
// word that can be revealed is marked; this test says by hand which act reveals which word, and searches every answer for the others.

import { describe, expect, it } from 'vitest';
import { Gate, type Act } from '#attempt';
import { postAct } from '../kit/remoteAttempt.ts';
import { drawNamed, SEALED, startVariants } from './cases.ts';
import { listen, listenAfter } from './listen.ts';

const SEED = 987_654_321;

/** Marked words, true and claimed means, date of birth, and the number of the booking. */
const MARKED = /SEALED[A-Z-]*[A-Z]|876543|654321|1985-04-03|3 APR|zq\w*|987654321/gi;

const decide = (outcome: string, ground?: string): Act => ({
  type: 'decide',
  decision: {
    outcome,
    grounds: ground === undefined ? [] : [{ ground, evidence: [], put: true }],
    told: [],
    rationale: 'As far as I could see.',
    confidence: 'unsure',
  },
});

/** What each act reveals, in the author's ids. Findings, judgements, notes and refused acts reveal nothing. */
const PLAY: readonly (readonly [Act, readonly string[]])[] = [
  [{ type: 'hint' }, ['SEALED-REASON-GREET']],
  [{ type: 'ask', question: 'step_greet' }, []],
  [{ type: 'look', person: 'applicant' }, []],
  [{ type: 'open', paper: 'zqBooking', page: 'sheet' }, []],
  [{ type: 'query', register: 'zqSearches' }, []],
  [{ type: 'open', paper: 'zqPassport', page: 'data' }, ['SEALEDBOOK', '1985-04-03']],
  [{ type: 'find', paper: 'zqPassport', page: 'data', area: 'page', light: 'ultraviolet', term: 'cf-uv-absent' }, []],
  [{ type: 'withdraw', finding: 'f1' }, []],
  [{ type: 'light', paper: 'zqPassport', page: 'data', light: 'ultraviolet' }, []],
  [{ type: 'magnify', paper: 'zqPassport', page: 'data', light: 'white', level: 3, x: 10, y: 10 }, []],
  [{ type: 'tilt', paper: 'zqPassport', page: 'data', step: 1 }, []],
  [{ type: 'compare', paper: 'zqPassport', page: 'data', light: 'white' }, []],
  [{ type: 'readMrz', paper: 'zqPassport' }, []],
  [{ type: 'find', paper: 'zqPassport', page: 'data', area: 'page', light: 'ultraviolet', term: 'cf-uv-absent' }, []],
  [{ type: 'judge', fact: 'stay.purposeSupported', value: true }, []],
  [{ type: 'ask', question: 'ask_zqTrip' }, ['SEALED-TRIP', 'SEALED-DILEMMA']],
  [{ type: 'ask', question: 'ask_zqName' }, []],
  [{ type: 'respond', dilemma: 'zqRing', option: 'zqKind' }, ['SEALED-KIND']],
  [{ type: 'ask', question: 'ask_zqName' }, ['SEALED-NAME', 'SEALEDARG']],
  [{ type: 'ask', question: 'ask_zqMoney' }, ['SEALED-EVASION', '654321']],
  [{ type: 'ask', question: 'ask_zqLater' }, []],
  [{ type: 'ask', question: 'ask_zqStay' }, ['SEALED-STAY', 'SEALED-OFFER']],
  [{ type: 'open', paper: 'zqBooking', page: 'sheet' }, ['SEALEDHOTEL', 'SEALEDGUEST']],
  [{ type: 'query', register: 'zqSearches' }, ['SEALED-NONE']],
  [{ type: 'query', register: 'zqEntries' }, ['SEALED-ENROLLED']],
  [{ type: 'note', text: 'A note.' }, []],
  [decide('REFUSE', 'B'), []],
  [{ type: 'hint' }, []],
];

/** What only looking back tells. */
const AFTERWARDS = [
  'SEALED-WHY',
  'SEALED-WHYKIND',
  'SEALED-WHYPLAIN',
  'SEALED-WHYLOUD',
  'SEALED-RATIONALE',
  'SEALED-WRONG',
];

function marksIn(text: string): string[] {
  return [...new Set([...text.matchAll(MARKED)].map(([mark]) => mark.toUpperCase()))];
}

describe('the sealed case', () => {
  it.each(['zqPlainOne', 'zqListedOne', 'zqForgedOne'])(
    '%s: every answer holds what was revealed, and nothing else',
    async (variant) => {
      const { server, attempts } = await startVariants(SEALED, SEED, [variant]);
      const attempt = attempts[0];
      if (attempt === undefined) throw new Error('no attempt');
      const gate = new Gate(drawNamed(SEALED, SEED, variant));
      const revealed = new Set<string>();
      const hints = new Set<string>();
      const check = (texts: Iterable<string>, moment: string): void => {
        for (const text of texts)
          for (const mark of marksIn(text))
            expect([...revealed, ...hints], `${moment}: ${text.slice(0, 300)}`).toContain(mark);
      };
      const all = { heard: new Set<string>(), also: ['law', 'closed'] } as const;
      check((await listen(server, attempt, all)).values(), 'at the start');
      let seq = 1;
      for (const [act, words] of PLAY) {
        const moment = `after ${JSON.stringify(act)}`;
        const { json, text } = await postAct(server, attempt, seq, gate.release(act), `id-${seq}-${moment.length}`);
        if ((json.receipt as { ok: boolean }).ok) seq++;
        for (const word of words)
          revealed.add(variant === 'zqListedOne' && word === 'SEALED-NONE' ? 'SEALED-HIT' : word);
        // A hint tells the next step of a colleague's way: what it says is revealed by asking for it.
        hints.clear();
        if (act.type === 'hint')
          for (const mark of marksIn(text)) if (mark.startsWith('SEALED-REASON-')) hints.add(mark);
        check([text, ...(await listen(server, attempt, all)).values()], moment);
      }
      // What was to be revealed is really there: the search finds what it looks for.
      const { json, text: last } = await postAct(server, attempt, seq, { type: 'sign' });
      expect(json.receipt).toMatchObject({ ok: true });
      for (const word of ['SEALED-TRIP', 'SEALED-STAY', 'SEALEDHOTEL', '654321', 'SEALED-ENROLLED'])
        expect(marksIn(last)).toContain(word);
      for (const word of AFTERWARDS) revealed.add(word);
      revealed.add('SEALED-RIGHT');
      // At an earlier act a hint may have been open, and a dilemma.
      for (const word of ['SEALED-REASON-GREET', 'SEALED-DILEMMA']) revealed.add(word);
      const after = await listenAfter(server, attempt, seq);
      const hinted = [...after].filter(([path]) => path.includes('/views/')).flatMap(([, text]) => marksIn(text));
      for (const mark of hinted) if (mark.startsWith('SEALED-REASON-')) revealed.add(mark);
      // The truth is told now, but never how the case was made.
      revealed.add('876543');
      check(after.values(), 'after signing');
      expect(marksIn([...after.values()].join(' '))).toEqual(
        expect.arrayContaining(['SEALED-WHYLOUD', 'SEALED-RATIONALE']),
      );
    },
  );
});
