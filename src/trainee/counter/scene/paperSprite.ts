// A paper on the desk: its page with a shadow. It slides when pulled, lifts off the desk while it is held, drops softly, and turns its
// pages over the upper edge as a passport does.

import type { GameObjects, Scene } from 'phaser';
import type { BoothPaper } from '../boothModel.ts';
import { placeOf, sizeOnDesk, type Layout, type Point } from './layout.ts';
import { SHADOW_MARGIN, type PaperStock } from './paperStock.ts';
import type { Textures } from './textures.ts';
import { drawClosedBooklet, drawFoldedSheet } from './toolDrawings.ts';

const SLIDE_MS = 200;
const TURN_MS = 170;

export class PaperSprite {
  readonly id: string;
  readonly #scene: Scene;
  readonly #textures: Textures;
  readonly #changed: () => void;
  readonly #shadow: GameObjects.Image;
  readonly #leaves: GameObjects.Image;
  readonly #frame: GameObjects.Image;
  #face: GameObjects.Image | null = null;
  #faceKey: string | null = null;
  #paper: BoothPaper;
  #layout: Layout;
  #wanted = '';
  #size = { width: 0, height: 0 };
  #lifted = 0;
  #held = false;
  #gone = false;
  x = 0;
  y = 0;
  turnDegrees = 0;
  inHand = false;

  constructor(
    scene: Scene,
    textures: Textures,
    stock: PaperStock,
    paper: BoothPaper,
    layout: Layout,
    changed: () => void,
  ) {
    this.#scene = scene;
    this.#textures = textures;
    this.#changed = changed;
    this.id = paper.id;
    this.#paper = paper;
    this.#layout = layout;
    this.#shadow = scene.add.image(0, 0, stock.shadow);
    this.#leaves = scene.add.image(0, 0, stock.leaves).setVisible(false);
    this.#frame = scene.add.image(0, 0, stock.frame).setVisible(false);
  }

  get size(): { readonly width: number; readonly height: number } {
    return this.#size;
  }

  get middle(): Point {
    return { x: this.x, y: this.y };
  }

  get paper(): BoothPaper {
    return this.#paper;
  }

  get held(): boolean {
    return this.#held;
  }

  /** Brings it to where the model says; it comes from the tray if it is new. */
  lie(paper: BoothPaper, layout: Layout, options: { readonly fromTray: boolean; readonly still: boolean }): void {
    const turned = paper.page !== this.#paper.page;
    this.#paper = paper;
    this.#layout = layout;
    this.#size = sizeOnDesk(layout, paper);
    void this.#showFace(turned, options.still);
    const place = placeOf(layout, paper.pose);
    const turn = layout.strip ? 0 : paper.pose.turnDegrees;
    if (this.#held) return;
    if (options.fromTray) {
      this.x = layout.width / 2;
      this.y = layout.counter.y + layout.counter.height * 0.4;
      this.turnDegrees = turn - 9;
      this.#lifted = options.still ? 0 : 1;
    }
    const moves = Math.hypot(place.x - this.x, place.y - this.y) > 0.5 || Math.abs(turn - this.turnDegrees) > 0.1;
    if (!moves && this.#lifted === 0) {
      this.draw();
      return;
    }
    this.#changed();
    this.#scene.tweens.killTweensOf(this);
    if (options.still) {
      this.x = place.x;
      this.y = place.y;
      this.turnDegrees = turn;
      this.#lifted = 0;
      this.draw();
      return;
    }
    this.#scene.tweens.add({
      targets: this,
      x: place.x,
      y: place.y,
      turnDegrees: turn,
      lift: 0,
      duration: options.fromTray ? SLIDE_MS * 2.2 : SLIDE_MS,
      ease: 'Cubic.easeOut',
      onUpdate: () => this.draw(),
      onComplete: () => this.draw(),
    });
  }

  get lift(): number {
    return this.#lifted;
  }

  set lift(value: number) {
    this.#lifted = value;
  }

  /** A hand takes it. */
  take(still: boolean): void {
    this.#held = true;
    this.#scene.tweens.killTweensOf(this);
    if (still) this.#lifted = 1;
    else
      this.#scene.tweens.add({
        targets: this,
        lift: 1,
        duration: 110,
        ease: 'Quad.easeOut',
        onUpdate: () => this.draw(),
      });
  }

  /** The hand moves it; a pull at its side turns it a little, as friction does. */
  drag(x: number, y: number, lean: number): void {
    this.x = x;
    this.y = y;
    this.turnDegrees += (lean - 0) * 0.06;
    this.draw();
  }

  /** The hand lets go; the model will say where it comes to lie. */
  letGo(still: boolean): void {
    this.#held = false;
    this.#scene.tweens.killTweensOf(this);
    if (still) this.#lifted = 0;
    else
      this.#scene.tweens.add({
        targets: this,
        lift: 0,
        duration: 170,
        ease: 'Quad.easeIn',
        onUpdate: () => this.draw(),
        onComplete: () => this.draw(),
      });
    this.draw();
  }

  setDepth(depth: number): void {
    this.#shadow.setDepth(depth);
    this.#leaves.setDepth(depth + 0.1);
    this.#frame.setDepth(depth + 0.2);
    this.#face?.setDepth(depth + 0.3);
  }

  get depth(): number {
    return this.#shadow.depth;
  }

  draw(): void {
    const { width, height } = this.#size;
    const rise = this.#lifted;
    const scale = 1 + rise * 0.035;
    const angle = this.turnDegrees;
    const margin = SHADOW_MARGIN * 2;
    this.#shadow
      .setPosition(this.x + 1.5 + rise * 5, this.y + 3 + rise * 11)
      .setAngle(angle)
      .setDisplaySize((width + margin) * scale * (1 + rise * 0.02), (height + margin) * scale * (1 + rise * 0.02))
      .setAlpha(0.62 - rise * 0.2);
    this.#face
      ?.setPosition(this.x, this.y - rise * 3)
      .setAngle(angle)
      .setDisplaySize(width * scale, height * scale);
    const booklet = this.#paper.kind === 'passport' && this.#paper.drawing !== null && this.#paper.page !== 'cover';
    this.#leaves
      .setVisible(booklet)
      .setPosition(this.x + 1.2, this.y - rise * 3 + 2.4)
      .setAngle(angle)
      .setDisplaySize(width * scale + 2, height * scale + 3);
    this.#frame
      .setVisible(this.inHand && !this.#layout.strip)
      .setPosition(this.x, this.y - rise * 3)
      .setAngle(angle)
      .setDisplaySize(width * scale + 12, height * scale + 12);
  }

  destroy(): void {
    this.#gone = true;
    this.#scene.tweens.killTweensOf(this);
    for (const image of [this.#shadow, this.#leaves, this.#frame, this.#face]) image?.destroy();
    if (this.#faceKey !== null) this.#textures.drop(this.#faceKey);
  }

  async #showFace(turning: boolean, still: boolean): Promise<void> {
    const { drawing, kind } = this.#paper;
    const { width, height } = this.#size;
    const name = `${drawing ?? `closed:${kind}`}@${Math.round(width)}`;
    if (name === this.#wanted) return;
    this.#wanted = name;
    const painting =
      drawing === null
        ? this.#textures.takeSvg(
            `closed:${kind}`,
            (kind === 'passport' ? drawClosedBooklet(width, height) : drawFoldedSheet(width, height)).svg,
            width,
            height,
          )
        : this.#textures.takeDrawing(drawing, width, height);
    const key = await painting.catch(() => null);
    if (key === null) {
      // A drawing that cannot be had now is asked for again with the next model.
      if (this.#wanted === name) this.#wanted = '';
      return;
    }
    if (this.#gone || this.#wanted !== name) {
      this.#textures.drop(key);
      return;
    }
    const before = this.#face;
    const beforeKey = this.#faceKey;
    const face = this.#scene.add.image(this.x, this.y, key).setDepth(this.depth + 0.3);
    this.#face = face;
    this.#faceKey = key;
    this.draw();
    this.#fadeOut(before, beforeKey, { turning, still });
    this.#changed();
  }

  /** The page before turns over its upper edge, or fades where nothing was turned; where things stand still it is gone at once. */
  #fadeOut(before: GameObjects.Image | null, key: string | null, how: { turning: boolean; still: boolean }): void {
    if (before === null) return;
    const end = (): void => {
      before.destroy();
      if (key !== null) this.#textures.drop(key);
    };
    if (how.still) {
      end();
      return;
    }
    before.setDepth(this.depth + 0.4);
    if (!how.turning) {
      this.#scene.tweens.add({ targets: before, alpha: 0, duration: 140, onComplete: end });
      return;
    }
    const { width, height } = before.getBounds();
    void width;
    before.setOrigin(0.5, 0);
    const angle = (this.turnDegrees * Math.PI) / 180;
    const half = (before.displayHeight || height) / 2;
    before.setPosition(this.x + Math.sin(angle) * half, this.y - Math.cos(angle) * half);
    this.#scene.tweens.add({
      targets: before,
      scaleY: 0,
      duration: TURN_MS,
      ease: 'Sine.easeIn',
      onUpdate: () => before.setTint(0xd8d2c8),
      onComplete: end,
    });
  }
}
