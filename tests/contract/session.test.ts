// The session's contract, held by every home and for every shipped scenario: screens cannot tell where an attempt is kept.

import { beforeAll, describe, expect, it } from 'vitest';
import { Authority, Gate, RemoteFault, type Act, type LogEntry, type Receipt, type Session, type View } from '#attempt';
import { actsOf } from '#scenario';
import type { FeedbackDesk } from '#scoring';
import { makeWords } from '#words';
import { drawShipped, expertActs, openShipped, play, scenarioIds } from '../kit/library.ts';
import { HOMES, lookBackHere, type Sitting } from './homes.ts';

const SEED = 31;

/** The expert's acts as a screen writes them. */
function outsideActs(scenario: string): Act[] {
  const drawn = drawShipped(scenario, SEED);
  const gate = new Gate(drawn);
  return expertActs(drawn).map((act) => gate.release(act));
}

/** Whether what is found on papers is recorded in this procedure at all. */
const canFind = (scenario: string): boolean => actsOf(drawShipped(scenario, SEED).procedure).has('withdraw');

/** Acts up to signing, signing included. */
function untilSigned(acts: readonly Act[]): Act[] {
  return acts.slice(0, acts.findIndex((act) => act.type === 'sign') + 1);
}

async function doAll(session: Session, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    const receipt = await session.act(act);
    if (!receipt.ok) throw new Error(`${JSON.stringify(act)} was refused: ${receipt.refusal}`);
  }
}

const played = new Map<string, { digest: string; view: string }[]>();

/** What the authority itself gives, at the start and after each act; views as JSON. */
function authorityPlay(scenario: string, acts: readonly Act[]): { digest: string; view: string }[] {
  let moments = played.get(scenario);
  if (moments !== undefined) return moments;
  const open = openShipped(scenario);
  const authority = new Authority(drawShipped(scenario, SEED), open.pack, makeWords(open.content.texts, 'en'), {
    language: 'en',
  });
  moments = [{ digest: '', view: JSON.stringify(authority.view()) }];
  for (const act of acts) {
    const performed = authority.perform(act);
    moments.push({ digest: performed.ok ? performed.digest : '', view: JSON.stringify(authority.view()) });
  }
  played.set(scenario, moments);
  return moments;
}

/** Equal to the letter; the difference is worked out only where there is one. */
function expectView(session: Session, view: string | undefined): void {
  if (JSON.stringify(session.state.view) !== view) expect(session.state.view).toEqual(JSON.parse(view ?? 'null'));
}

/** What everybody marks themselves with in the end. */
const REVIEW: Act = { type: 'review', reflection: 'I looked back.', marks: { R1: 3 } };

interface LookedBack {
  readonly entries: readonly LogEntry[];
  readonly desk: FeedbackDesk;
  readonly debrief: unknown;
}

const lookedBackOn = new Map<string, LookedBack>();

/** What the log alone tells, the same for every home. */
function lookedBack(scenario: string): LookedBack {
  let told = lookedBackOn.get(scenario);
  if (told !== undefined) return told;
  const drawn = drawShipped(scenario, SEED);
  const entries = play(drawn, [...expertActs(drawn), REVIEW]).moments.map(({ entry }) => entry);
  const desk = lookBackHere(scenario, SEED, entries);
  told = { entries, desk, debrief: asJson(desk.debrief()) };
  lookedBackOn.set(scenario, told);
  return told;
}

const refused = (refusal: string): Receipt => ({ ok: false, refusal }) as Receipt;

describe.each(scenarioIds())('%s', (scenario) => {
  const acts = outsideActs(scenario);

  describe.each(HOMES)('$name', ({ sit }) => {
    it('acts given all at once are done in their order', async () => {
      const { session } = await sit(scenario, SEED);
      const some = acts.slice(0, 8);
      const receipts = await Promise.all(some.map((act) => session.act(act)));
      expect(receipts.map((receipt) => (receipt.ok ? receipt.seq : receipt.refusal))).toEqual(
        some.map((_, index) => index + 1),
      );
      expect(session.state.busy).toBe(false);
    });

    it('a refused act changes nothing and takes no number', async () => {
      const { session } = await sit(scenario, SEED);
      await doAll(session, acts.slice(0, 2));
      const before = session.state.view;
      const held = before.papers[0];
      const wrong: [Act, string][] = [
        [{ type: 'sign' }, 'notNow'],
        [{ type: 'look', person: 'p99' }, 'noSuchThing'],
        [{ type: 'open', paper: 'passport', page: 'data' }, 'noSuchThing'],
        [{ type: 'ask', question: 'q0' }, 'noSuchThing'],
        [{ type: 'dance' } as unknown as Act, 'malformed'],
        [{ type: 'wait', seconds: -1 }, 'malformed'],
        // Where no act of the kind is possible at all, that is what is said.
        [{ type: 'withdraw', finding: 'f1' }, canFind(scenario) ? 'noSuchThing' : 'notNow'],
      ];
      if (held !== undefined) wrong.push([{ type: 'readMrz', paper: held.id }, 'notSeen']);
      const unopened = before.looks.every((look) => look.paper !== held?.id);
      for (const [act, refusal] of unopened ? wrong : wrong.slice(0, -1)) {
        expect(await session.act(act), JSON.stringify(act)).toEqual(refused(refusal));
        expectView(session, JSON.stringify(before));
      }
      expect(await session.act(acts[2] ?? { type: 'sign' })).toMatchObject({ ok: true, seq: 3 });
    });

    it('listeners hear of every change until they stop', async () => {
      const { session } = await sit(scenario, SEED);
      const heard: number[] = [];
      const stop = session.subscribe((state) => heard.push(state.view.acts));
      await doAll(session, acts.slice(0, 1));
      expect(heard.at(-1)).toBe(1);
      stop();
      const count = heard.length;
      await doAll(session, acts.slice(1, 2));
      expect(heard).toHaveLength(count);
    });

    it('opened anew, it shows exactly what was seen, and says so', async () => {
      const { session, reopen } = await sit(scenario, SEED);
      await doAll(session, acts.slice(0, 12));
      const { view } = session.state;
      const again = await reopen();
      expect(again.state.view).toEqual(view);
      expect(again.state.notices).toEqual([{ code: 'resumed' }]);
      expect(again.state.link).toBe('online');
      expect(await again.act(acts[12] ?? { type: 'sign' })).toMatchObject({ ok: true, seq: 13 });
    });

    it('the one opened last acts; the older is superseded and keeps its view', async () => {
      const { session, reopen } = await sit(scenario, SEED);
      await doAll(session, acts.slice(0, 3));
      const newer = await reopen();
      await doAll(newer, acts.slice(3, 5));
      const { view } = session.state;
      expect(await session.act(acts[3] ?? { type: 'sign' })).toEqual(refused('superseded'));
      expect(session.state.link).toBe('superseded');
      expect(session.state.view).toEqual(view);
      expect(await session.act(acts[3] ?? { type: 'sign' })).toEqual(refused('superseded'));
      expect(newer.state.view.acts).toBe(5);
      await doAll(newer, acts.slice(5, 7));
    });

    it('the law can be asked what it says of what is known so far', async () => {
      const { session } = await sit(scenario, SEED);
      const open = openShipped(scenario);
      const authority = new Authority(drawShipped(scenario, SEED), open.pack, () => '');
      for (const act of acts.slice(0, 10)) authority.perform(act);
      await doAll(session, acts.slice(0, 10));
      const all = await session.consult();
      expect(all).toEqual(asJson(authority.consult()));
      const [rule = ''] = Object.keys(all.applies ?? {});
      const one = await session.consult(rule);
      expect(one).toEqual(asJson(authority.consult(rule)));
      expect(one.proof?.map(({ id }) => id)).toEqual([rule]);
      expect((await session.consult('no-such-rule')).proof).toEqual([]);
    });
  });

  describe.each(HOMES)('played to the end $name', ({ sit }) => {
    const signing = untilSigned(acts).length - 1;
    const looks: View<string>['looks'][number][] = [];
    let sitting: Sitting;
    beforeAll(async () => {
      sitting = await sit(scenario, SEED);
    });

    /** Acts as the authority answers them; what a look shows can be drawn at once. */
    async function doAsAuthority(from: number, to: number): Promise<void> {
      const { session } = sitting;
      const told = authorityPlay(scenario, acts);
      for (const [index, act] of [...acts.entries()].slice(from, to)) {
        const before = session.state.view.looks.length;
        expect(await session.act(act)).toEqual({ ok: true, seq: index + 1, digest: told[index + 1]?.digest });
        expectView(session, told[index + 1]?.view);
        if (!['open', 'light', 'magnify', 'tilt', 'compare'].includes(act.type)) continue;
        const look = session.state.view.looks[before];
        if (look === undefined) throw new Error('a look left none');
        expect(await session.drawing(look.ref)).toMatch(/^<svg/);
        looks.push(look);
      }
    }

    it('acts are answered one by one, and views are what the authority says', async () => {
      expectView(sitting.session, authorityPlay(scenario, acts)[0]?.view);
      await doAsAuthority(0, signing);
    });

    it('drawings are given of what was looked at, and of nothing else', async () => {
      expect(looks.length).toBeGreaterThan(0);
      const never = [
        looks[0]?.ref.replace('.white.', '.infrared.') ?? '',
        'd1.data.white.1.-.0.paper.extra',
        'd99.data.white.1.-.0.paper',
        'passport.data.white.1.-.0.paper',
        'person:p99:neutral:face',
        'person:applicant:neutral:face',
        '',
      ].filter((ref) => !looks.some((look) => look.ref === ref));
      for (const ref of never) await expect(sitting.session.drawing(ref), ref).rejects.toThrow(Error);
    });

    it('before it is signed, looking back is closed', async () => {
      const { feedback } = sitting;
      if (feedback === null) return;
      const shut = [
        feedback.debrief(),
        feedback.viewAt(0),
        feedback.onDay('2026-01-10'),
        feedback.drawingAt(1, 'x'),
        feedback.paperDrawing('d1', 'data', 'white', []),
      ];
      for (const one of shut) await expect(one).rejects.toMatchObject({ code: 'notSigned' });
    });

    it('after, nothing can be done but look back and mark oneself', async () => {
      const { session } = sitting;
      await doAsAuthority(signing, acts.length);
      expect(session.state.link).toBe('over');
      expect(session.state.view.over).toBe(true);
      expect(await session.act({ type: 'note', text: 'late' })).toEqual(refused('over'));
      expect(await session.act({ type: 'sign' })).toEqual(refused('over'));
      expect(await session.act(REVIEW)).toMatchObject({ ok: true });
      const again = await sitting.reopen();
      expect(again.state.link).toBe('over');
      expect(again.state.view).toEqual(session.state.view);
    });

    it('what is looked back on is what the log alone tells', async () => {
      const { feedback } = sitting;
      if (feedback === null) return;
      const { entries, desk, debrief } = lookedBack(scenario);
      expect(await feedback.debrief()).toEqual(debrief);
      expect(await feedback.viewAt(0)).toEqual(asJson(desk.viewAt(0)));
      expect(await feedback.viewAt(9)).toEqual(asJson(desk.viewAt(9)));
      // A day on which the law of the case was another.
      const then = ['2026-01-10', '2026-06-20'].find((one) => (desk.onDay(one)?.between.length ?? 0) > 0) ?? '';
      const day = await feedback.onDay(then);
      expect(day).toEqual(asJson(desk.onDay(then)));
      expect(day?.between.length).toBeGreaterThan(0);
      await expect(feedback.onDay('2022-02-30')).rejects.toMatchObject({ code: 'malformed' });
      const look = desk.viewAt(entries.length).looks[0];
      if (look === undefined) throw new Error('the expert looked at nothing');
      expect(await feedback.drawingAt(look.act, look.ref)).toBe(desk.drawingAt(look.act, look.ref));
      await expect(feedback.drawingAt(0, look.ref)).rejects.toBeInstanceOf(RemoteFault);
      await expect(feedback.viewAt(entries.length + 1)).rejects.toMatchObject({ code: 'noSuchMoment' });
      for (const without of [[], [0], [99, 0]])
        expect(await feedback.paperDrawing(look.paper, look.page, look.light, without)).toBe(
          desk.paperDrawing(look.paper, look.page, look.light, without),
        );
      await expect(feedback.paperDrawing(look.paper, 'nowhere', 'white', [])).rejects.toMatchObject({
        code: 'notFound',
      });
    });
  });
});

/** As it is after a way over the line. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
