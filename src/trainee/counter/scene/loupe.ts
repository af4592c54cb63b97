// The loupe: a brass ring that can be pulled over a paper. Held still it shows the cell below it as sharp as it was asked for.

import type { GameObjects, Scene } from 'phaser';
import type { BoothLoupe } from '../boothModel.ts';
import type { Layout, Point } from './layout.ts';
import type { Textures } from './textures.ts';
import { drawLoupe } from './toolDrawings.ts';

export interface LoupeKeys {
  readonly ring: string;
  readonly pane: string;
}

export class Loupe {
  readonly #scene: Scene;
  readonly #textures: Textures;
  readonly #changed: () => void;
  readonly #ring: GameObjects.Image;
  readonly #pane: GameObjects.Image;
  readonly #ringKey: string;
  readonly #paneKey: string;
  #glass: GameObjects.Image | null = null;
  #glassKey: string | null = null;
  #wanted = '';
  #gone = false;
  #layout: Layout;
  x = 0;
  y = 0;
  held = false;

  static async paint(textures: Textures): Promise<LoupeKeys> {
    const { svg, width, height } = drawLoupe(RADIUS);
    const [ring, pane] = await Promise.all([
      textures.takeSvg('loupe', svg, width, height),
      textures.takeCanvas('pane', paintPane),
    ]);
    return { ring, pane };
  }

  constructor(
    scene: Scene,
    textures: Textures,
    layout: Layout,
    { ring: ringKey, pane: paneKey }: LoupeKeys,
    changed: () => void,
  ) {
    this.#scene = scene;
    this.#textures = textures;
    this.#layout = layout;
    this.#changed = changed;
    this.#ringKey = ringKey;
    this.#paneKey = paneKey;
    this.#pane = scene.add.image(0, 0, paneKey).setDepth(70);
    this.#ring = scene.add
      .image(0, 0, ringKey)
      .setDepth(72)
      .setOrigin((RADIUS + 12) / (RADIUS * 2 + 84));
    this.x = layout.loupeHome.x;
    this.y = layout.loupeHome.y;
    this.draw();
  }

  get radius(): number {
    return this.#layout.loupeRadius;
  }

  isAt(place: Point): boolean {
    if (this.#layout.strip) return false;
    const dx = place.x - this.x;
    const dy = place.y - this.y;
    if (Math.hypot(dx, dy) < this.radius + 8) return true;
    // The handle lies towards the lower right.
    const along = (dx + dy) / Math.SQRT2;
    const across = Math.abs(dx - dy) / Math.SQRT2;
    return across < 14 && along > 0 && along < this.radius + 78 * (this.radius / RADIUS);
  }

  place(layout: Layout): void {
    const atHome = Math.hypot(this.x - this.#layout.loupeHome.x, this.y - this.#layout.loupeHome.y) < 2;
    this.#layout = layout;
    if (atHome) {
      this.x = layout.loupeHome.x;
      this.y = layout.loupeHome.y;
    }
    this.draw();
  }

  moveTo(place: Point): void {
    this.x = place.x;
    this.y = place.y;
    this.#glass?.setVisible(false);
    this.draw();
  }

  sendTo(place: Point | null, still: boolean): void {
    if (this.held) return;
    const at = place ?? this.#layout.loupeHome;
    if (Math.hypot(at.x - this.x, at.y - this.y) < 1) {
      this.draw();
      return;
    }
    this.#changed();
    this.#scene.tweens.killTweensOf(this);
    if (still) {
      this.x = at.x;
      this.y = at.y;
      this.draw();
      return;
    }
    this.#scene.tweens.add({
      targets: this,
      x: at.x,
      y: at.y,
      duration: 200,
      ease: 'Cubic.easeOut',
      onUpdate: () => this.draw(),
      onComplete: () => this.draw(),
    });
  }

  /** Shows what was magnified; null for a clear glass. */
  async show(loupe: BoothLoupe | null): Promise<void> {
    const ref = loupe?.drawing ?? null;
    const name = ref === null ? '' : `${ref}@${this.radius}`;
    if (name === this.#wanted) {
      this.#uncover();
      return;
    }
    this.#wanted = name;
    if (ref === null || loupe === null) {
      this.#clear();
      return;
    }
    const side = this.radius * 2;
    const { cell } = loupe;
    // The cell's shorter side fills the glass; what lies beyond is cut by the ring.
    const scale = side / Math.min(cell.width, cell.height);
    const key = await this.#textures
      .takeCut(`glass:${name}`, ref, cell.width * scale, cell.height * scale, (picture, ratio) =>
        cutRound(picture, side * ratio),
      )
      .catch(() => null);
    if (key === null) {
      // A drawing that cannot be had now is asked for again with the next model.
      if (this.#wanted === name) this.#wanted = '';
      return;
    }
    if (this.#gone || this.#wanted !== name) {
      this.#textures.drop(key);
      return;
    }
    this.#clear();
    this.#glassKey = key;
    this.#glass = this.#scene.add.image(this.x, this.y, key).setDepth(71);
    this.draw();
    this.#changed();
  }

  draw(): void {
    const { strip } = this.#layout;
    const scale = this.radius / RADIUS;
    this.#ring
      .setVisible(!strip)
      .setPosition(this.x, this.y)
      .setDisplaySize((RADIUS * 2 + 84) * scale, (RADIUS * 2 + 84) * scale);
    this.#pane
      .setVisible(!strip)
      .setPosition(this.x, this.y)
      .setDisplaySize(this.radius * 2, this.radius * 2);
    this.#glass?.setPosition(this.x, this.y).setDisplaySize(this.radius * 2, this.radius * 2);
  }

  destroy(): void {
    this.#gone = true;
    this.#scene.tweens.killTweensOf(this);
    this.#clear();
    this.#ring.destroy();
    this.#pane.destroy();
    this.#textures.drop(this.#ringKey);
    this.#textures.drop(this.#paneKey);
  }

  /** Lets what lies under the glass be seen again, once nobody pulls it. */
  #uncover(): void {
    if (this.#glass === null || this.#glass.visible !== this.held) return;
    this.#glass.setVisible(!this.held);
    this.#changed();
  }

  #clear(): void {
    this.#glass?.destroy();
    this.#glass = null;
    if (this.#glassKey !== null) this.#textures.drop(this.#glassKey);
    this.#glassKey = null;
  }
}

const RADIUS = 70;

function blank(side: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(side);
  canvas.height = Math.round(side);
  return canvas;
}

/** A picture cut round, darker towards the rim as glass is. */
function cutRound(picture: HTMLCanvasElement, side: number): HTMLCanvasElement {
  const target = blank(side);
  const context = target.getContext('2d');
  if (context === null) return target;
  const half = target.width / 2;
  context.beginPath();
  context.arc(half, half, half, 0, Math.PI * 2);
  context.clip();
  context.drawImage(picture, half - picture.width / 2, half - picture.height / 2);
  const rim = context.createRadialGradient(half, half, half * 0.8, half, half, half);
  rim.addColorStop(0, 'rgba(20,14,6,0)');
  rim.addColorStop(1, 'rgba(20,14,6,0.4)');
  context.fillStyle = rim;
  context.fillRect(0, 0, target.width, target.height);
  return target;
}

/** The clear glass. */
function paintPane(): HTMLCanvasElement {
  const canvas = blank(160);
  const context = canvas.getContext('2d');
  if (context !== null) {
    const fall = context.createRadialGradient(64, 58, 6, 80, 80, 80);
    fall.addColorStop(0, 'rgba(255,255,255,0.2)');
    fall.addColorStop(0.7, 'rgba(235,245,245,0.08)');
    fall.addColorStop(1, 'rgba(30,30,30,0.28)');
    context.fillStyle = fall;
    context.beginPath();
    context.arc(80, 80, 80, 0, Math.PI * 2);
    context.fill();
  }
  return canvas;
}
