// The officer's workplace in one attempt: the session, the desk and the drawings, and everything an officer does as one method each.
// Buttons, keys, canvas and menus all come here, so that the same press gives the same act wherever it was made.

import type { Act, LineVerdict, Receipt, Refusal, Session } from '#attempt';
import { isReader, type Light, type Side, type Tilt } from '#documents';
import type { Place, QueryReason, RecordCheck, SignalKind } from '#scenario';
import {
  goTo,
  makeDesk,
  neighbour,
  pageOf,
  takeIn,
  takeInHand,
  turnTo,
  type DeskStore,
  type Loupe,
  type Panel,
  type Spot,
} from './desk.ts';
import type { Answer } from './dilemma/AnswerForm.tsx';
import { Drawings } from './drawings.ts';
import {
  cellOf,
  findLook,
  isOpened,
  refsAround,
  selectPage,
  selectPaper,
  type PageView,
  type TraineeView,
} from './looks.ts';
import { showingOf, type Showing } from './papers/places.ts';
import type { Pose } from './counter/boothModel.ts';
import { SoundBoard } from './counter/sounds/soundBoard.ts';

/** A form to somebody who is called in. */
export type Referral = Omit<Extract<Act, { type: 'refer' }>, 'type' | 'passes' | 'words'> & {
  readonly passes: readonly Extract<Act, { type: 'refer' }>['passes'][number][];
  readonly words: string;
};

/** Something to be heard, with its caption. */
export type SoundName = 'slide' | 'lift' | 'page' | 'lamp' | 'loupe' | 'stamp' | 'blip' | 'chime' | 'reader';

export type WorkplaceEvent =
  | { readonly kind: 'sound'; readonly name: SoundName }
  /** Whether the place behind the person is to be heard, and which. */
  | { readonly kind: 'hall'; readonly heard: boolean; readonly place: Place }
  | { readonly kind: 'refused'; readonly act: Act['type']; readonly refusal: Refusal };

/** Where the lamp stands matters to the grazing one alone. */
const sideOf = (light: Light, from: Side): { readonly from?: Side } =>
  light === 'oblique' && from !== 'left' ? { from } : {};

/** How long a query is seen to be under way. */
const QUERY_SHOWN_MS = 700;

const TILT_STEPS: readonly Tilt[] = [-2, -1, 0, 1, 2];

export class Workplace {
  readonly attempt: string;
  readonly session: Session;
  readonly desk: DeskStore;
  readonly drawings: Drawings;
  readonly #listeners = new Set<(event: WorkplaceEvent) => void>();
  readonly #stop: () => void;
  #likely = '';

  constructor(attempt: string, session: Session) {
    this.attempt = attempt;
    this.session = session;
    this.desk = makeDesk();
    this.drawings = new Drawings(session);
    this.#takeIn(session.state.view);
    const stopHearing = session.subscribe(({ view }) => this.#takeIn(view));
    const stopWatching = this.desk.subscribe(() => this.#lookAhead());
    this.#stop = () => {
      stopHearing();
      stopWatching();
    };
  }

  get view(): TraineeView {
    return this.session.state.view;
  }

  listen(listener: (event: WorkplaceEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#stop();
    this.#listeners.clear();
    this.drawings.close();
  }

  sound(name: SoundName): void {
    this.#tell({ kind: 'sound', name });
  }

  hall(heard: boolean, place: Place): void {
    this.#tell({ kind: 'hall', heard, place });
  }

  /** Every act goes through here; a refusal is told, never swallowed. */
  async do(act: Act): Promise<Receipt> {
    const receipt = await this.session.act(act);
    if (!receipt.ok) this.#tell({ kind: 'refused', act: act.type, refusal: receipt.refusal });
    return receipt;
  }

  // Moving things: no acts

  show(panel: Panel, spot: Omit<Spot, 'visit'> | null = null): void {
    this.desk.setState((desk) => goTo(desk, panel, spot));
  }

  /** Shows what stands on a page: the paper comes to hand, turned to it. */
  showField(paper: string, page: string | null, field: string | null): void {
    this.desk.setState((desk) => (page === null ? takeInHand(desk, paper) : turnTo(desk, paper, page)));
    this.show('documents', field === null ? null : { kind: 'field', id: field });
  }

  showFinding({ id, paper, page }: { readonly id: string; readonly paper: string; readonly page: string }): void {
    this.desk.setState((desk) => turnTo(desk, paper, page));
    this.show('documents', { kind: 'finding', id });
  }

  place(paper: string, pose: Pose): void {
    this.desk.setState((desk) => ({ ...takeInHand(desk, paper), poses: { ...desk.poses, [paper]: pose } }));
  }

  pause(paused: boolean): void {
    this.desk.setState({ paused });
  }

  // Talking

  ask(question: string): Promise<Receipt> {
    return this.do({ type: 'ask', question });
  }

  /** Asks in words of one's own. */
  say(words: string): Promise<Receipt> {
    return this.do({ type: 'say', words });
  }

  /** Which question the last words meant. */
  mean(question: string): Promise<Receipt> {
    return this.do({ type: 'mean', question });
  }

  /** The label of one's words in an act is not accepted. */
  contest(act: number, reason: string): Promise<Receipt> {
    return this.do({ type: 'contest', act, reason });
  }

  choose(choice: string): Promise<Receipt> {
    return this.do({ type: 'choose', choice });
  }

  respond(dilemma: string, { option, ratings }: Answer): Promise<Receipt> {
    return this.do({
      type: 'respond',
      dilemma,
      option,
      ...(ratings === undefined ? {} : { ratings: [...ratings] }),
    });
  }

  /** Says nothing for a while and lets the person think. */
  wait(seconds: number): Promise<Receipt> {
    return this.do({ type: 'wait', seconds });
  }

  // Registers, notes, hints

  /** Sends a form. It is shown as under way for a moment, so that an answer is seen to come from somewhere. */
  async query(register: string, reason: string, purpose: QueryReason | null): Promise<void> {
    const { querying } = this.desk.getState();
    if (querying !== null) return;
    this.desk.setState({ querying: register });
    this.sound('blip');
    const shown = new Promise((resolve) => setTimeout(resolve, QUERY_SHOWN_MS));
    const query: Act = {
      type: 'query',
      register,
      ...(reason === '' ? {} : { reason }),
      ...(purpose === null ? {} : { purpose }),
    };
    await Promise.all([this.do(query), shown]);
    this.desk.setState({ querying: null });
    this.sound('blip');
  }

  /** Holds a record against person or paper. */
  confirm(register: string, record: string, by: RecordCheck): Promise<Receipt> {
    return this.do({ type: 'confirm', register, record, by });
  }

  /** Says whose a record is. */
  attribute(register: string, record: string, theirs: boolean): Promise<Receipt> {
    return this.do({ type: 'attribute', register, record, theirs });
  }

  /** Calls somebody in. */
  refer({ passes, words, ...form }: Referral): Promise<Receipt> {
    return this.do({ type: 'refer', ...form, passes: [...passes], ...(words === '' ? {} : { words }) });
  }

  async note(text: string, about: SignalKind | null = null): Promise<boolean> {
    const receipt = await this.do({ type: 'note', text, ...(about === null ? {} : { about }) });
    return receipt.ok;
  }

  judge(fact: string, value: boolean): Promise<Receipt> {
    return this.do({ type: 'judge', fact, value });
  }

  weigh(fact: string, weight: Extract<Act, { type: 'weigh' }>['weight']): Promise<Receipt> {
    return this.do({ type: 'weigh', fact, weight });
  }

  // Forms

  reviewLine(paper: string, line: string, verdict: LineVerdict, against: readonly string[]): Promise<Receipt> {
    return this.do({
      type: 'reviewLine',
      paper,
      line,
      verdict,
      ...(against.length === 0 ? {} : { against: [...against] }),
    });
  }

  amendLine(paper: string, line: string): Promise<Receipt> {
    return this.do({ type: 'amendLine', paper, line });
  }

  returnForm(paper: string, missing: readonly string[]): Promise<Receipt> {
    return this.do({ type: 'returnForm', paper, missing: [...missing] });
  }

  acceptForm(paper: string): Promise<Receipt> {
    return this.do({ type: 'acceptForm', paper });
  }

  hint(): Promise<Receipt> {
    return this.do({ type: 'hint' });
  }

  // Papers

  /** Takes a paper in hand as it lies. */
  take(paper: string): void {
    if (this.desk.getState().inHand !== paper) this.sound('slide');
    this.desk.setState((desk) => takeInHand(desk, paper));
  }

  /** Takes a paper in hand; the first time it is opened where one begins. */
  async pick(paper: string): Promise<void> {
    const view = selectPaper(this.view, paper);
    if (view === null) return;
    const { inHand } = this.desk.getState();
    this.desk.setState((desk) => takeInHand(desk, paper));
    const page = pageOf(this.desk.getState(), view);
    if (!isOpened(selectPage(view, page))) await this.open(paper, page);
    else if (inHand !== paper) this.sound('slide');
  }

  async open(paper: string, page: string): Promise<void> {
    this.desk.setState((desk) => turnTo(desk, paper, page));
    this.sound('page');
    if (!isOpened(selectPage(selectPaper(this.view, paper), page))) await this.do({ type: 'open', paper, page });
  }

  async turn(paper: string, by: 1 | -1): Promise<void> {
    const view = selectPaper(this.view, paper);
    if (view === null) return;
    const next = neighbour(view, pageOf(this.desk.getState(), view), by);
    if (next !== null) await this.open(paper, next);
  }

  // Looking

  /** Turns the dial; with the lamp over the paper in hand, its page is looked at in that light. */
  async shine(
    light: Light,
    over: string | null = this.desk.getState().inHand,
    from: Side = this.desk.getState().lampFrom,
  ): Promise<void> {
    const paper = selectPaper(this.view, over);
    const page = selectPage(paper, paper === null ? null : pageOf(this.desk.getState(), paper));
    const before = this.desk.getState();
    const lampOver = isOpened(page) ? over : null;
    if (before.light !== light) this.sound('lamp');
    this.desk.setState((desk) => ({
      ...(over === null ? desk : takeInHand(desk, over)),
      light,
      lampFrom: from,
      lampOver,
      tilts: over === null || light === 'white' ? desk.tilts : { ...desk.tilts, [over]: 0 },
    }));
    if (paper === null || page === null || lampOver === null) return;
    if (findLook(this.view, { paper: paper.id, page: page.id, light, from }) === null)
      await this.do({ type: 'light', paper: paper.id, page: page.id, light, ...sideOf(light, from) });
  }

  /** Holds the lamp over a paper, or away from all. */
  async holdLamp(over: string | null): Promise<void> {
    if (over === null) {
      this.desk.setState({ lampOver: null });
      return;
    }
    await this.shine(this.desk.getState().light, over);
  }

  async magnify(loupe: Loupe | null): Promise<void> {
    this.desk.setState({ loupe });
    if (loupe === null) return;
    this.sound('loupe');
    const page = selectPage(selectPaper(this.view, loupe.paper), loupe.page);
    if (page === null) return;
    const { paper, level, light, from = 'left' } = loupe;
    const at = placeUnder(loupe, page);
    const cell = cellOf(page, level, at.x, at.y);
    if (findLook(this.view, { paper, page: page.id, light, from, level, cell }) !== null) return;
    await this.do({ type: 'magnify', paper, page: page.id, light, ...sideOf(light, from), level, ...at });
  }

  /** Looks at a finding as it was made: its page, in its light. */
  async lookAgain({ paper, page, light }: TraineeView['findings'][number]): Promise<void> {
    await this.open(paper, page);
    if (!isReader(light)) await this.shine(light, paper);
  }

  async tilt(paper: string, step: Tilt): Promise<void> {
    const view = selectPaper(this.view, paper);
    if (view === null || !TILT_STEPS.includes(step)) return;
    const page = pageOf(this.desk.getState(), view);
    this.desk.setState((desk) => ({
      ...desk,
      light: 'white',
      lampOver: null,
      tilts: { ...desk.tilts, [paper]: step },
    }));
    if (findLook(this.view, { paper, page, light: 'white', tilt: step }) === null)
      await this.do({ type: 'tilt', paper, page, step });
  }

  async readZone(paper: string): Promise<void> {
    const view = selectPaper(this.view, paper);
    if (view === null) return;
    if (view.mrzPage === null) {
      this.#tell({ kind: 'refused', act: 'readMrz', refusal: 'noSuchThing' });
      return;
    }
    if (!isOpened(selectPage(view, view.mrzPage))) await this.open(paper, view.mrzPage);
    this.desk.setState((desk) => ({ ...takeInHand(desk, paper), reading: true, panel: 'documents' }));
    this.sound('reader');
    if (view.mrz === null) await this.do({ type: 'readMrz', paper });
    this.desk.setState({ reading: false });
    this.show('documents', { kind: 'area', id: 'mrz' });
  }

  async readChip(paper: string): Promise<void> {
    const view = selectPaper(this.view, paper);
    if (view === null || view.chipPage === null) return;
    if (!isOpened(selectPage(view, view.chipPage))) await this.open(paper, view.chipPage);
    this.desk.setState((desk) => ({ ...takeInHand(desk, paper), reading: true }));
    this.sound('reader');
    if (view.chip === null) await this.do({ type: 'readChip', paper });
    this.desk.setState({ reading: false });
  }

  async readSeal(paper: string, page: string): Promise<void> {
    this.desk.setState((desk) => ({ ...takeInHand(desk, paper), reading: true }));
    this.sound('reader');
    await this.do({ type: 'readSeal', paper, page });
    this.desk.setState({ reading: false });
  }

  /** Lays the reference beside a page, as the page shows now. */
  async compare(paper: string, page: string, { light, from, tilt }: Showing): Promise<void> {
    if (findLook(this.view, { paper, page, light, from, tilt, reference: true }) !== null) return;
    const step = tilt === 0 ? {} : { step: tilt };
    await this.do({ type: 'compare', paper, page, light, ...sideOf(light, from), ...step });
  }

  /** The reference under the same glass at the same place. */
  async compareCloser(loupe: Loupe): Promise<void> {
    const page = selectPage(selectPaper(this.view, loupe.paper), loupe.page);
    if (page === null) return;
    const { paper, level, light, from = 'left' } = loupe;
    const at = placeUnder(loupe, page);
    const cell = cellOf(page, level, at.x, at.y);
    if (findLook(this.view, { paper, page: page.id, light, from, level, cell, reference: true }) !== null) return;
    await this.do({ type: 'compare', paper, page: page.id, light, ...sideOf(light, from), glass: { level, ...at } });
  }

  async look(person: string): Promise<void> {
    const seen = this.view.people.find((one) => one.id === person);
    if (seen?.lookedAt === false) await this.do({ type: 'look', person });
  }

  #takeIn(view: TraineeView): void {
    const before = this.desk.getState();
    const after = takeIn(before, view);
    this.#lookAhead();
    if (after === before) return;
    this.desk.setState(after);
    if (before.order.length > 0) this.sound('slide');
  }

  /** The page in hand is drawn ahead in the other lights, so that turning the lamp is a swap. */
  #lookAhead(): void {
    const desk = this.desk.getState();
    const paper = selectPaper(this.view, desk.inHand);
    const page = selectPage(paper, paper === null ? null : pageOf(desk, paper));
    const isLooking = paper !== null && page !== null && isOpened(page) && !this.view.over;
    const refs = isLooking ? refsAround(this.view, paper.id, page.id, showingOf(desk, paper.id)) : [];
    const likely = refs.join(' ');
    if (likely === this.#likely) return;
    this.#likely = likely;
    this.drawings.ahead(refs);
  }

  #tell(event: WorkplaceEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** The place under a glass in whole millimetres on its page. */
function placeUnder({ xMm, yMm }: Loupe, { widthMm, heightMm }: PageView): { readonly x: number; readonly y: number } {
  const within = (value: number, most: number): number => Math.max(0, Math.min(Math.floor(most), Math.round(value)));
  return { x: within(xMm, widthMm), y: within(yMm, heightMm) };
}

/** Workplaces in use, by attempt: counter, bench and decision share one while any of them is open. */
const open = new Map<string, { readonly workplace: Workplace; readonly sounds: SoundBoard; users: number }>();

/** Time for one screen to follow another before the workplace is cleared. */
const CLEAR_AFTER_MS = 3000;

/** The workplace of an attempt; every `enter` needs its `leave`. */
export function enterWorkplace(attempt: string, session: Session): Workplace {
  const known = open.get(attempt);
  if (known !== undefined && known.workplace.session === session) {
    known.users += 1;
    return known.workplace;
  }
  known?.sounds.close();
  known?.workplace.close();
  const workplace = new Workplace(attempt, session);
  open.set(attempt, { workplace, sounds: new SoundBoard(workplace), users: 1 });
  return workplace;
}

export function leaveWorkplace(attempt: string): void {
  const known = open.get(attempt);
  if (known === undefined) return;
  known.users -= 1;
  setTimeout(() => {
    if (known.users > 0 || open.get(attempt) !== known) return;
    open.delete(attempt);
    known.sounds.close();
    known.workplace.close();
  }, CLEAR_AFTER_MS);
}
