// The picture of the counter: hall, people, desk, papers and tools, as the model says. It reads and draws; what a hand does on it is in
// hands.ts.

import { type GameObjects, Scene } from 'phaser';
import type { BoothGestures, BoothModel } from '../boothModel.ts';
import { drawCounter, drawDesk, drawGlass } from './deskDrawing.ts';
import { Figure } from './figure.ts';
import { drawHall, HALL_HEIGHT, HALL_WIDTH } from './hallDrawing.ts';
import { Lamp } from './lamp.ts';
import { fromPaper, isIn, layOut, onPaper, placeOf, type Layout, type Point } from './layout.ts';
import { LitPage } from './litPage.ts';
import { Loupe } from './loupe.ts';
import { PaperSprite, SHADOW_MARGIN, type PaperStock } from './paperSprite.ts';
import { Textures } from './textures.ts';
import { drawReader, drawDot, drawStamps } from './toolDrawings.ts';

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

interface Backdrop {
  readonly images: readonly GameObjects.Image[];
  readonly keys: readonly string[];
}

export class BoothScene extends Scene {
  readonly #options: BoothSceneOptions;
  #model: BoothModel;
  #layout: Layout;
  #textures: Textures | null = null;
  #backdrop: Backdrop | null = null;
  #wantedBackdrop = '';
  #hallName = '';
  #hall: GameObjects.Image | null = null;
  #hallKey: string | null = null;
  #night: GameObjects.Rectangle | null = null;
  readonly #figures = new Map<string, Figure>();
  readonly #papers = new Map<string, PaperSprite>();
  #stock: PaperStock | null = null;
  #litKey: string | null = null;
  #litName = '';
  #lit: LitPage | null = null;
  #readyLamp: GameObjects.Image | null = null;
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
    const { ratio } = this.#options;
    this.cameras.main.setOrigin(0, 0).setZoom(ratio).setBackgroundColor(0x3a362f);
    this.#textures = new Textures(this, this.#options.drawing, ratio);
    this.#furnish(this.#textures).catch(() => {
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
    this.#options.changed();
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
    const [shadow, leaves, frame, loupeKeys, lampKeys] = await Promise.all([
      textures.takeCanvas('shadow', paintShadow),
      textures.takeSvg('leaves', LEAVES, 200, 140),
      textures.takeSvg('frame', FRAME, 200, 140),
      Loupe.paint(textures),
      Lamp.paint(textures),
      this.#drawBackdrop(textures),
      this.#showHall(),
    ]);
    if (this.#closed) return;
    this.#stock = { shadow, leaves, frame };
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
    if (this.#textures === null || this.lamp === null) return;
    this.#drawBackdrop(this.#textures).catch(() => undefined);
    this.lamp.place(this.#layout, this.#model.leftHanded);
    this.loupe?.place(this.#layout);
  }

  async #drawBackdrop(textures: Textures): Promise<void> {
    const { hall, counter, desk, reader, stamps, strip, width, height } = this.#layout;
    const name = `${width}x${height}:${this.#model.leftHanded}`;
    if (this.#wantedBackdrop === name) return;
    this.#wantedBackdrop = name;
    const wanted: readonly (readonly [
      name: string,
      svg: string,
      x: number,
      y: number,
      w: number,
      h: number,
      depth: number,
    ])[] = [
      ['glass', drawGlass(hall.width, hall.height), 0, 0, hall.width, hall.height, 8],
      ['counter', drawCounter(counter.width, counter.height), 0, counter.y, counter.width, counter.height, 9],
      ...(strip
        ? []
        : [
            ['desk', drawDesk(desk.width, desk.height), 0, desk.y, desk.width, desk.height, 9] as const,
            ['reader', drawReader().svg, reader.x, reader.y, reader.width, reader.height, 12] as const,
            ['stamps', drawStamps().svg, stamps.x, stamps.y, stamps.width, stamps.height, 12] as const,
          ]),
    ];
    const dot = await textures.takeSvg('dot:ready', drawDot('#8fd08f').svg, 20, 20);
    const keys = await Promise.all(wanted.map(([part, svg, , , w, h]) => textures.takeSvg(part, svg, w, h)));
    if (this.#closed || this.#wantedBackdrop !== name) {
      for (const key of [...keys, dot]) textures.drop(key);
      return;
    }
    const images = wanted.map(([, , x, y, w, h, depth], index) =>
      this.add
        .image(x, y, keys[index] ?? '')
        .setOrigin(0, 0)
        .setDisplaySize(w, h)
        .setDepth(depth),
    );
    this.#readyLamp?.destroy();
    this.#readyLamp = this.add
      .image(reader.x + reader.width - 22, reader.y + 54, dot)
      .setDisplaySize(18, 18)
      .setDepth(13)
      .setVisible(!strip);
    const before = this.#backdrop;
    this.#backdrop = { images, keys: [...keys, dot] };
    for (const image of before?.images ?? []) image.destroy();
    for (const key of before?.keys ?? []) textures.drop(key);
    this.#placeHall();
    this.#options.changed();
  }

  #show(): void {
    const model = this.#model;
    void this.#showHall();
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
    this.#readyLamp?.setTint(model.reading ? 0xffffff : 0x777777);
  }

  async #showHall(): Promise<void> {
    const textures = this.#textures;
    if (textures === null) return;
    const { minuteOfDay, waiting, dark } = this.#model;
    // The light in the hall moves on slowly: a new picture every ten minutes of the case.
    const minute = Math.round(minuteOfDay / 10) * 10;
    const name = `hall:${minute}:${waiting}`;
    if (this.#night === null) this.#night = this.add.rectangle(0, 0, 10, 10, 0x14110f).setOrigin(0, 0).setDepth(9.5);
    const { width, counter, height } = this.#layout;
    this.#night.setSize(width, Math.max(height, counter.y)).setAlpha(dark ? 0.2 : 0);
    if (name === this.#hallName) {
      this.#placeHall();
      return;
    }
    this.#hallName = name;
    const key = await textures.takeSvg(name, drawHall(minute, waiting), 800, 450).catch(() => null);
    if (key === null) return;
    if (this.#closed || this.#hallName !== name) {
      textures.drop(key);
      return;
    }
    this.#hall?.destroy();
    if (this.#hallKey !== null) textures.drop(this.#hallKey);
    this.#hallKey = key;
    this.#hall = this.add.image(0, 0, key).setOrigin(0.5, 0).setDepth(1);
    this.#placeHall();
    this.#options.changed();
  }

  #placeHall(): void {
    const { hall } = this.#layout;
    const scale = Math.max((hall.width + 8) / HALL_WIDTH, (hall.height + 30) / HALL_HEIGHT);
    this.#hall?.setPosition(hall.width / 2, -16).setDisplaySize(HALL_WIDTH * scale, HALL_HEIGHT * scale);
  }

  #showPeople(): void {
    const textures = this.#textures;
    if (textures === null) return;
    const { people, still } = this.#model;
    for (const [id, figure] of this.#figures) {
      if (people.some((person) => person.id === id)) continue;
      figure.destroy();
      this.#figures.delete(id);
    }
    const { width, hall, strip, figureWidth } = this.#layout;
    const size = figureWidth * (people.length > 2 ? 0.8 : people.length > 1 ? 0.9 : 1);
    people.forEach((person, index) => {
      const figure = this.#figures.get(person.id) ?? new Figure(this, textures, person.id, size, this.#options.changed);
      this.#figures.set(person.id, figure);
      figure.stand(width * (strip ? STRIP_PLACES : PLACES)(people.length, index), hall.height + 2, size);
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

/** Where people stand, in shares of the width: the applicant in the middle, whoever came along beside. */
function PLACES(count: number, index: number): number {
  if (count === 1) return 0.5;
  const places = count === 2 ? [0.38, 0.72] : [0.5, 0.8, 0.2, 0.66, 0.34];
  return places[index] ?? 0.5;
}

function STRIP_PLACES(count: number, index: number): number {
  return count === 1 ? 0.3 : 0.22 + index * 0.22;
}

const LEAVES =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 140" width="200" height="140"><rect width="200" height="140" rx="5" fill="#b9ae98"/><rect y="0" width="200" height="138.500" rx="5" fill="#ece5d6"/><rect width="200" height="137" rx="5" fill="#cfc5b0"/></svg>';
const FRAME =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 140" width="200" height="140"><rect x="2" y="2" width="196" height="136" rx="7" fill="#f3d89b" fill-opacity=".18" stroke="#f3d08a" stroke-width="2"/></svg>';

/** A soft shadow with its rim, to be stretched under a paper. */
function paintShadow(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 200 + SHADOW_MARGIN * 2;
  canvas.height = 140 + SHADOW_MARGIN * 2;
  const context = canvas.getContext('2d');
  if (context !== null) {
    // Far to the side, so that only its shadow falls into the picture.
    context.shadowColor = 'rgba(0,0,0,0.8)';
    context.shadowBlur = SHADOW_MARGIN;
    context.shadowOffsetX = 1000;
    context.fillStyle = '#000';
    context.fillRect(SHADOW_MARGIN - 1000, SHADOW_MARGIN, 200, 140);
  }
  return canvas;
}
