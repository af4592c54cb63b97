// An officer at the screens: does acts as a person does them, by mouse or by keyboard alone, and checks that each was taken. Beside the
// page runs a shadow of the same case, which knows what is written on every button.

import { expect } from 'vitest';
import type { Locator, Page } from 'playwright';
import { Authority, type Act } from '#attempt';
import type { Case, OpenScenario } from '#scenario';
import { makeWords } from '#words';
import { press, reach, write, type Hand } from './hands.ts';
import { readWords, type Words } from './say.ts';

type ActOf<T extends Act['type']> = Extract<Act, { type: T }>;

interface Around {
  /** Of the screens; what is said in the case is in English. */
  readonly language?: string;
  /** Where the way leads from what is signed. */
  readonly onwards?: 'debrief' | 'toExam';
}

export class Officer {
  readonly #page: Page;
  readonly #hand: Hand;
  readonly #shadow: Authority;
  readonly #words: Words;
  readonly #onwards: 'debrief' | 'toExam';

  constructor(page: Page, hand: Hand, open: OpenScenario, drawn: Case, around: Around = {}) {
    this.#page = page;
    this.#hand = hand;
    this.#words = readWords(around.language ?? 'en');
    this.#onwards = around.onwards ?? 'debrief';
    this.#shadow = new Authority(drawn, open.pack, makeWords(open.content.texts, 'en'));
  }

  /** What has been done so far. */
  get acts(): number {
    return this.#shadow.view().acts;
  }

  /** Takes note of an act that was done without it. */
  follow(act: Act): void {
    const taken = this.#shadow.perform(act);
    if (!taken.ok) throw new Error(`the shadow refuses ${JSON.stringify(act)}: ${taken.refusal}`);
  }

  /** Does an act given in the author's ids, and waits until the screen has it. */
  async perform(act: Act): Promise<void> {
    if (act.type === 'sign') return this.#sign();
    const wanted = this.acts + 1;
    try {
      const outward = this.#shadow.gate.release(act);
      await this.#do(outward);
      if (this.acts < wanted) this.follow(outward);
      if (act.type !== 'decide') await this.#page.locator(`.counter[data-acts="${wanted}"]`).waitFor();
    } catch (error) {
      throw new Error(`act ${wanted}, ${JSON.stringify(act)}, was not done`, { cause: error });
    }
  }

  async #do(act: Act): Promise<void> {
    switch (act.type) {
      case 'ask':
        return this.#ask(act);
      case 'choose':
        return this.#say(this.#shadow.view().choices.find(({ id }) => id === act.choice)?.text);
      case 'respond':
        return this.#respond(act);
      case 'open':
        return this.#openPage(act);
      case 'light':
        return this.#shine(act);
      case 'readMrz':
        return this.#readZone(act);
      case 'look':
        await this.#panel('interview');
        return this.#press(this.#page.getByRole('button', { name: this.#words.counter.person.look }).first());
      case 'query':
        return this.#query(act);
      case 'confirm':
        return this.#confirm(act);
      case 'attribute':
        return this.#attribute(act);
      case 'refer':
        return this.#refer(act);
      case 'find':
        return this.#find(act);
      case 'compareFaces':
        return this.#compareFaces(act);
      case 'judge':
        return this.#judge(act);
      case 'decide':
        return this.#decide(act);
      default:
        throw new Error(`the officer has not learnt to ${act.type}`);
    }
  }

  async #ask({ question }: ActOf<'ask'>): Promise<void> {
    await this.#panel('interview');
    const words = this.#shadow.view().offers.find(({ id }) => id === question)?.text;
    if (words === undefined) throw new Error(`${question} is not offered`);
    const search = this.#page.getByRole('searchbox', { name: this.#words.counter.talk.search });
    // The field keeps what was typed last, so it is written anew each time.
    await this.#write(search, words.slice(0, 60));
    await this.#say(words);
  }

  async #say(words: string | undefined): Promise<void> {
    if (words === undefined) throw new Error('there is nothing to say');
    await this.#panel('interview');
    await this.#press(this.#page.locator('button.say', { hasText: exactly(words) }).first());
  }

  /** Picks a way out, or rates every one; of several rated best the one done is named besides. */
  async #respond({ option, ratings }: ActOf<'respond'>): Promise<void> {
    const options = this.#shadow.view().dilemma?.options ?? [];
    const wordsOf = (id: string): string => options.find((one) => one.id === id)?.text ?? '';
    if (ratings === undefined) return this.#say(wordsOf(option));
    await this.#panel('interview');
    for (const { option: rated, rating } of ratings) {
      const group = this.#page.getByRole('radiogroup', { name: wordsOf(rated), exact: true });
      await this.#press(group.getByRole('radio').nth(rating));
    }
    const best = Math.max(...ratings.map(({ rating }) => rating));
    if (ratings.filter(({ rating }) => rating === best).length > 1)
      await this.#press(
        this.#page.getByRole('radiogroup', { name: this.#words.dilemmas.tie }).getByLabel(wordsOf(option)),
      );
    await this.#press(this.#page.getByRole('button', { name: this.#words.dilemmas.submit }));
  }

  async #openPage({ paper, page }: ActOf<'open'>): Promise<void> {
    const before = this.acts;
    await this.#take(paper);
    // Taking a paper in hand opens it where it begins; mostly that is what was wanted.
    if (this.acts > before) return;
    const tab = this.#page.locator(`.page-tab[data-key="${page}"]`);
    const button = this.#page.getByRole('button', { name: this.#words.papers.openPage });
    if ((await tab.count()) > 0 && (await tab.getAttribute('aria-selected')) !== 'true') return this.#press(tab);
    return this.#press(button);
  }

  /** Takes a paper in hand; one that lies there opened at a page is opened by that. */
  async #take(paper: string): Promise<void> {
    await this.#panel('documents');
    const at = this.#shadow.view().papers.findIndex(({ id }) => id === paper);
    const button = this.#page.locator('.paper-button').nth(at);
    if ((await button.getAttribute('aria-current')) === 'true') return;
    await this.#press(button);
    const { pages } = this.#shadow.view().papers[at] ?? { pages: [] };
    if (pages.some(({ seen }) => seen.length > 0)) return;
    await this.#page.locator(`.counter[data-acts="${this.acts + 1}"]`).waitFor();
    const tab = this.#page.locator('.page-tab[aria-selected="true"]');
    const page = (await tab.count()) > 0 ? await tab.getAttribute('data-key') : null;
    this.follow({ type: 'open', paper, page: page ?? pages[0]?.id ?? '' });
  }

  async #turnTo(paper: string, page: string): Promise<void> {
    await this.#take(paper);
    const tab = this.#page.locator(`.page-tab[data-key="${page}"]`);
    if ((await tab.count()) > 0 && (await tab.getAttribute('aria-selected')) !== 'true') await this.#press(tab);
  }

  async #shine({ paper, page, light }: ActOf<'light'>): Promise<void> {
    await this.#turnTo(paper, page);
    await this.#press(this.#page.getByRole('radio', { name: this.#words.terms.light[light], exact: true }));
  }

  async #readZone({ paper }: ActOf<'readMrz'>): Promise<void> {
    await this.#take(paper);
    await this.#unfold(this.#words.papers.zone.title);
    await this.#press(this.#page.getByRole('button', { name: this.#words.papers.zone.read }));
  }

  async #find({ paper, page, area, light, term }: ActOf<'find'>): Promise<void> {
    await this.#turnTo(paper, page);
    await this.#unfold(this.#words.papers.finding.title);
    await this.#choose(this.#words.papers.finding.area, this.#nameOfPlace(paper, page, area));
    await this.#choose(this.#words.papers.finding.light, this.#words.terms.light[light]);
    if (term === 'nothing-irregular')
      return this.#press(this.#page.getByRole('button', { name: this.#words.papers.finding.nothing }));
    const name = (this.#words.terms.term as Readonly<Record<string, string>>)[term] ?? term;
    await this.#write(this.#page.getByRole('searchbox', { name: this.#words.papers.finding.term }), name);
    // The option's name goes on with what the term means.
    await this.#press(this.#page.locator(`[role="option"][data-key="${term}"]`));
    await this.#press(this.#page.getByRole('button', { name: this.#words.papers.finding.submit }));
  }

  async #compareFaces({ paper, ratings, conclusion, confidence }: ActOf<'compareFaces'>): Promise<void> {
    await this.#take(paper);
    await this.#unfold(this.#words.papers.faces.title);
    for (const [feature, rating] of Object.entries(ratings))
      await this.#pick(this.#words.papers.faces.feature[feature as 'ears'], this.#words.papers.faces.rating[rating]);
    await this.#pick(this.#words.papers.faces.verdict, this.#words.papers.faces.conclusion[conclusion]);
    await this.#slide(this.#words.papers.faces.confidence, confidence);
    await this.#press(this.#page.getByRole('button', { name: this.#words.papers.faces.submit }));
  }

  /** Opens a folded choice and takes one of it. */
  async #select(within: Locator, label: string, option: string): Promise<void> {
    await this.#press(within.getByRole('button', { name: label }));
    await this.#press(this.#page.getByRole('option', { name: option, exact: true }));
  }

  async #register(register: string): Promise<Locator> {
    await this.#panel('registers');
    const name = this.#shadow.view().registers.find(({ id }) => id === register)?.name ?? '';
    return this.#page.getByRole('region', { name, exact: true });
  }

  async #record({ register, record }: ActOf<'confirm' | 'attribute'>): Promise<Locator> {
    const card = await this.#register(register);
    const shown = this.#shadow.view().registers.find(({ id }) => id === register)?.records ?? [];
    return card.locator('.record').nth(shown.findIndex(({ id }) => id === record));
  }

  async #confirm(act: ActOf<'confirm'>): Promise<void> {
    const record = await this.#record(act);
    await this.#press(record.getByRole('button', { name: this.#words.counter.record.check[act.by], exact: true }));
  }

  async #attribute(act: ActOf<'attribute'>): Promise<void> {
    const record = await this.#record(act);
    const answer = act.theirs ? this.#words.counter.record.theirs : this.#words.counter.record.other;
    await this.#press(record.getByRole('radio', { name: answer, exact: true }));
  }

  async #refer({ to, why, passes, consent, urgency }: ActOf<'refer'>): Promise<void> {
    await this.#panel('registers');
    const form = this.#page.locator('.referral-form');
    const agency = this.#shadow.view().agencies.find(({ id }) => id === to)?.name ?? '';
    await this.#select(form, this.#words.counter.refer.to, agency);
    await this.#select(form, this.#words.counter.refer.why, this.#words.counter.refer.reason[why]);
    for (const one of passes)
      await this.#press(form.getByRole('checkbox', { name: this.#words.counter.refer.pass[one], exact: true }));
    await this.#press(form.getByRole('radio', { name: this.#words.counter.refer.consents[consent], exact: true }));
    await this.#press(form.getByRole('radio', { name: this.#words.counter.refer.urgencies[urgency], exact: true }));
    await this.#press(form.getByRole('button', { name: this.#words.counter.refer.send }));
  }

  async #query({ register, reason, purpose }: ActOf<'query'>): Promise<void> {
    const card = await this.#register(register);
    if (purpose !== undefined)
      await this.#select(card, this.#words.counter.register.why, this.#words.counter.register.purpose[purpose]);
    if (reason !== undefined && reason !== '')
      await this.#write(card.getByRole('textbox', { name: this.#words.counter.register.reason }), reason);
    await this.#press(card.locator('.register-send button').last());
  }

  async #judge({ fact, value }: ActOf<'judge'>): Promise<void> {
    await this.#panel('notes');
    const at = this.#shadow.view().deciding.judgements.indexOf(fact);
    const group = this.#page.locator('section[aria-labelledby="judgements"] [role="radiogroup"]').nth(at);
    const answer = value === true ? this.#words.papers.judgement.yes : this.#words.papers.judgement.no;
    await this.#press(group.getByRole('radio', { name: answer, exact: true }));
  }

  async #decide({ decision: wanted }: ActOf<'decide'>): Promise<void> {
    await this.#press(
      this.#page.locator('footer, .evidence-bar').getByRole('link', { name: this.#words.counter.evidence.decide }),
    );
    await this.#page.getByRole('heading', { name: this.#words.decision.title, exact: true }).waitFor();
    const outcomes = this.#page.locator('section[aria-labelledby="decision-outcome"]').getByRole('radio');
    await this.#press(outcomes.nth(this.#shadow.view().deciding.outcomes.indexOf(wanted.outcome)));
    for (const ground of wanted.grounds) {
      const card = this.#page.locator(`.ground[data-ground="${ground.ground}"]`);
      await this.#press(card.getByRole('checkbox').first());
      await this.#press(card.getByRole('button', { name: this.#words.decision.grounds.pick }));
      for (const id of ground.evidence)
        await this.#press(card.locator(`[data-statement="${id}"]`).getByRole('checkbox'));
      if (ground.put) await this.#press(card.getByRole('checkbox', { name: this.#words.decision.grounds.put }));
    }
    for (const word of wanted.told) {
      const at = this.#shadow.view().deciding.told.indexOf(word);
      await this.#press(this.#page.locator('section[aria-labelledby="decision-told"]').getByRole('checkbox').nth(at));
    }
    await this.#write(
      this.#page.getByRole('textbox', { name: this.#words.decision.rationale.label }),
      wanted.rationale,
    );
    await this.#slide(this.#words.decision.confidence.title, wanted.confidence);
    await this.#press(this.#page.getByRole('button', { name: this.#words.decision.toRead }));
  }

  async #sign(): Promise<void> {
    await this.#press(this.#page.getByRole('button', { name: this.#words.decision.read.sign }));
    await this.#press(this.#page.getByRole('link', { name: this.#words.decision.signed[this.#onwards] }));
  }

  async #panel(panel: 'interview' | 'documents' | 'registers' | 'notes'): Promise<void> {
    const tab = this.#page.getByRole('tab', { name: this.#words.counter.panel[panel], exact: true });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await this.#press(tab);
  }

  async #unfold(title: string): Promise<void> {
    const trigger = this.#page.locator('.disclosure-trigger').filter({ hasText: title });
    if ((await trigger.getAttribute('aria-expanded')) === 'false') await this.#press(trigger);
  }

  /** One of a group by its words. */
  #pick(group: string, choice: string): Promise<void> {
    const radios = this.#page.getByRole('radiogroup', { name: group, exact: true });
    return this.#press(radios.getByRole('radio', { name: choice, exact: true }));
  }

  /** One of a folded list by its words. */
  async #choose(list: string, choice: string): Promise<void> {
    const button = this.#page.getByRole('button', { name: list });
    if (((await button.textContent()) ?? '').includes(choice)) return;
    await this.#press(button);
    await this.#press(this.#page.getByRole('option', { name: choice, exact: true }));
  }

  async #slide(label: string, confidence: keyof Words['papers']['confidence']): Promise<void> {
    const slider = this.#page.getByRole('slider', { name: label });
    const steps = Object.keys(this.#words.papers.confidence);
    await reach(this.#page, slider, this.#hand);
    await this.#page.keyboard.press('Home');
    for (let step = 0; step < steps.indexOf(confidence); step++) await this.#page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe(String(steps.indexOf(confidence)));
  }

  #nameOfPlace(paper: string, page: string, area: string): string {
    const places = this.#words.terms.place as Readonly<Record<string, string>>;
    const on = /^(stamp|sticker)(\d+)$/.exec(area);
    if (on?.[1] === 'stamp') return places['stamp']?.replace('{n}', on[2] ?? '') ?? area;
    if (on?.[1] === 'sticker') return places['sticker']?.replace('{n}', on[2] ?? '') ?? area;
    const name = places[area];
    if (name === undefined) throw new Error(`there is no name for ${area} on ${paper}/${page}`);
    return name;
  }

  #press(target: Locator): Promise<void> {
    return press(this.#page, target, this.#hand);
  }

  #write(target: Locator, text: string): Promise<void> {
    return write(this.#page, target, text, this.#hand);
  }
}

function exactly(words: string): RegExp {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
