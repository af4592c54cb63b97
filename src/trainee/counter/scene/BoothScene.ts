// The picture of the counter: hall, people, desk, papers and tools, as the model says. It reads and draws; what a hand does on it is in
// hands.ts.

import { Scene } from 'phaser';
import type { BoothGestures, BoothModel } from '../boothModel.ts';
import { Figure } from './figure.ts';
import { Furniture } from './furniture.ts';
import { Hall } from './hall.ts';
import { Lamp } from './lamp.ts';
import { standing } from './standing.ts';
import { fromPaper, isIn, layOut, onPaper, placeOf, type Layout, type Point } from './layout.ts';
import { LitPage } from './litPage.ts';
import { Loupe } from './loupe.ts';
import { PaperSprite } from './paperSprite.ts';
import { paintPaperStock, type PaperStock } from './paperStock.ts';
import { Textures } from './textures.ts';

export interface BoothSceneOptions {
  readonly model: BoothModel;
  readonly gestures: BoothGestures;
  readonly drawing: (ref: string) => Promise<string>;
  readonly ratio: number;
  /** Something is to be drawn again. */
  readonly changed: () => void;
  readonly ready: () => void;
  /** What stands in the booth cannot be drawn. */
  readonly failed: () => void;
}

export class BoothScene extends Scene {
  readonly #options: BoothSceneOptions;
  #model: BoothModel;
  #layout: Layout;
  #textures: Textures | null = null;
  #hall: Hall | null = null;
  #furniture: Furniture | null = null;
  readonly #figures = new Map<string, Figure>();
  readonly #papers = new Map<string, PaperSprite>();
  #stock: PaperStock | null = null;
  #litKey: string | null = null;
  #litName = '';
  #lit: LitPage | null = null;
  #closed = false;
  lamp: Lamp | null = null;
  loupe: Loupe | null = null;

  constructor(options: BoothSceneOptions, width: number, height: number) {
    super('booth');
    this.#options = options;
    this.#model = options.model;
    this.#layout = layOut(width, height, options.model.leftHanded);
  }

  get layout(): Layout {
    return this.#layout;
  }

  get model(): BoothModel {
    return this.#model;
  }

  get papers(): readonly PaperSprite[] {
    return [...this.#papers.values()].sort((a, b) => a.depth - b.depth);
  }

  get figures(): readonly Figure[] {
    return [...this.#figures.values()];
  }

  get textureCount(): number {
    return this.#textures?.size ?? 0;
  }

  create(): void {
    if (this.#closed) return;
    const { ratio, changed } = this.#options;
    this.cameras.main.setOrigin(0, 0).setZoom(ratio).setBackgroundColor(0x3a362f);
    const textures = new Textures(this, this.#options.drawing, ratio);
    this.#textures = textures;
    this.#hall = new Hall(this, textures, this.#layout, changed);
    this.#furniture = new Furniture(this, textures, changed);
    this.#furnish(textures).catch(() => {
      if (!this.#closed) this.#options.failed();
    });
  }

  /** What moves now: fast while something is tweened, slow while people breathe. */
  moving(): 'fast' | 'slow' | 'still' {
    if (this.lamp === null) return 'still';
    if (this.tweens.getTweens().some((tween) => tween.isPlaying())) return 'fast';
    if (this.#model.still || this.#model.paused) return 'still';
    return this.#figures.size > 0 ? 'slow' : 'still';
  }

  override update(time: number): void {
    const { still, paused } = this.#model;
    for (const figure of this.#figures.values()) {
      if (still) figure.hold();
      else if (!paused) figure.live(time);
    }
    this.#placeLight();
  }

  apply(model: BoothModel): void {
    if (this.#closed) return;
    const before = this.#model;
    this.#model = model;
    if (model.leftHanded !== before.leftHanded) this.#relayout(this.#layout.width, this.#layout.height);
    if (this.lamp === null) return;
    this.#show();
    // Most of what happens beside the picture leaves it as it is. What moves all the same, or is drawn at last, says so itself.
    if (JSON.stringify(model) !== JSON.stringify(before)) this.#options.changed();
  }

  resize(width: number, height: number): void {
    if (this.#closed) return;
    if (width === this.#layout.width && height === this.#layout.height) return;
    this.#relayout(width, height);
    if (this.lamp !== null) this.#show();
    this.#options.changed();
  }

  /** The topmost paper at a place. */
  paperAt(place: Point): PaperSprite | null {
    return (
      this.papers.findLast((paper) => {
        const { width, height } = paper.size;
        const at = onPaper(place, paper.middle, paper.turnDegrees, paper.size);
        return at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
      }) ?? null
    );
  }

  figureAt(place: Point): Figure | null {
    return this.figures.findLast((figure) => isIn(place, figure.bounds)) ?? null;
  }

  /** Draws what a hand has moved. */
  moved(): void {
    this.#placeLight();
    this.#options.changed();
  }

  /** Nothing is drawn after this, whatever still arrives. */
  close(): void {
    this.#closed = true;
    for (const figure of this.#figures.values()) figure.destroy();
    for (const paper of this.#papers.values()) paper.destroy();
    this.#figures.clear();
    this.#papers.clear();
    this.#lit?.destroy();
    this.lamp?.destroy();
    this.loupe?.destroy();
    this.#textures?.close();
    this.lamp = null;
    this.loupe = null;
  }

  async #furnish(textures: Textures): Promise<void> {
    const { changed, ready } = this.#options;
    const [stock, loupeKeys, lampKeys] = await Promise.all([
      paintPaperStock(textures),
      Loupe.paint(textures),
      Lamp.paint(textures, this.#model.lights),
      this.#furniture?.place(this.#layout, this.#model.leftHanded, this.#model.place),
      this.#hall?.show(this.#model, this.#layout),
    ]);
    if (this.#closed) return;
    this.#stock = stock;
    this.loupe = new Loupe(this, textures, this.#layout, loupeKeys, changed);
    this.#lit = new LitPage(this);
    const lamp = new Lamp(this, textures, this.#layout, lampKeys, changed);
    this.lamp = lamp;
    // The element may have changed its size while all this was painted.
    this.#relayout(this.#layout.width, this.#layout.height);
    this.#show();
    changed();
    ready();
  }

  #relayout(width: number, height: number): void {
    this.#layout = layOut(width, height, this.#model.leftHanded);
    if (this.lamp === null) return;
    this.#furniture?.place(this.#layout, this.#model.leftHanded, this.#model.place).catch(() => undefined);
    this.lamp.place(this.#layout, this.#model.leftHanded);
    this.loupe?.place(this.#layout);
  }

  #show(): void {
    const model = this.#model;
    void this.#hall?.show(model, this.#layout);
    this.#showPeople();
    this.#showPapers();
    const lamp = this.lamp;
    if (lamp !== null) {
      const over = model.lampOver === null ? null : (this.#papers.get(model.lampOver) ?? null);
      const place = over === null ? null : placeOf(this.#layout, over.paper.pose);
      lamp.turnTo(model.light, model.still);
      lamp.sendTo(place, model.still);
    }
    void this.#showLit();
    this.#showLoupe();
    this.#furniture?.light(model.reading);
  }

  #showPeople(): void {
    const textures = this.#textures;
    if (textures === null) return;
    const { people, still, place } = this.#model;
    for (const [id, figure] of this.#figures) {
      if (people.some((person) => person.id === id)) continue;
      figure.destroy();
      this.#figures.delete(id);
    }
    const stands = standing(this.#layout, place, people.length);
    people.forEach((person, index) => {
      const { x, y, size } = stands(index);
      const figure = this.#figures.get(person.id) ?? new Figure(this, textures, person.id, size, this.#options.changed);
      this.#figures.set(person.id, figure);
      figure.stand(x, y, size);
      void figure.show(person.expression, still);
    });
  }

  #showPapers(): void {
    const { papers, inHand, still } = this.#model;
    const textures = this.#textures;
    const stock = this.#stock;
    if (textures === null || stock === null) return;
    const shown = this.#layout.strip ? papers.filter((paper) => paper.id === inHand) : papers;
    for (const [id, sprite] of this.#papers) {
      if (shown.some((paper) => paper.id === id)) continue;
      sprite.destroy();
      this.#papers.delete(id);
    }
    shown.forEach((paper, index) => {
      let sprite = this.#papers.get(paper.id);
      const fromTray = sprite === undefined;
      sprite ??= new PaperSprite(this, textures, stock, paper, this.#layout, this.#options.changed);
      this.#papers.set(paper.id, sprite);
      sprite.setDepth(20 + index);
      sprite.inHand = paper.id === inHand;
      sprite.lie(paper, this.#layout, { fromTray, still });
    });
  }

  async #showLit(): Promise<void> {
    const textures = this.#textures;
    const lit = this.#lit;
    if (textures === null || lit === null) return;
    const paper = this.#model.papers.find((one) => one.id === this.#model.lampOver);
    const sprite = paper === undefined ? undefined : this.#papers.get(paper.id);
    const ref = paper?.lit ?? null;
    const name = ref === null || sprite === undefined ? '' : `${ref}@${Math.round(sprite.size.width)}`;
    if (name === this.#litName) return;
    this.#litName = name;
    const key =
      ref === null || sprite === undefined
        ? null
        : await textures.takeDrawing(ref, sprite.size.width, sprite.size.height).catch(() => null);
    if (this.#closed || this.#litName !== name) {
      if (key !== null) textures.drop(key);
      return;
    }
    if (this.#litKey !== null) textures.drop(this.#litKey);
    this.#litKey = key;
    lit.show(key ?? '');
    this.tweens.killTweensOf(lit);
    lit.strength = this.#model.still ? 1 : 0;
    if (!this.#model.still) this.tweens.add({ targets: lit, strength: 1, duration: 150 });
    this.#placeLight();
    this.#options.changed();
  }

  #placeLight(): void {
    const lamp = this.lamp;
    const sprite = this.#model.lampOver === null ? undefined : this.#papers.get(this.#model.lampOver);
    if (lamp === null || sprite === undefined) return;
    this.#lit?.lieOn(sprite, lamp.pool, lamp.radius);
  }

  #showLoupe(): void {
    const { loupe: held, still } = this.#model;
    const loupe = this.loupe;
    if (loupe === null) return;
    const sprite = held === null ? undefined : this.#papers.get(held.paper);
    if (held === null || sprite === undefined) loupe.sendTo(null, still);
    else {
      const { cell } = held;
      const scale = sprite.size.width / sprite.paper.widthMm;
      const middle = { x: (cell.x + cell.width / 2) * scale, y: (cell.y + cell.height / 2) * scale };
      const pose = sprite.paper.pose;
      loupe.sendTo(fromPaper(middle, placeOf(this.#layout, pose), pose.turnDegrees, sprite.size), still);
    }
    void loupe.show(held);
  }
}
