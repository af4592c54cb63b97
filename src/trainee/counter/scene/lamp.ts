// The lamp: a foot with a dial, an arm of two pieces, a head that can be pulled over a paper, and the pool of light below it. The dial
// says which light; ultraviolet and infrared dim the desk so that what answers them is seen.

import { BlendModes, type GameObjects, type Scene } from 'phaser';
import type { Light } from '#documents';
import { elbowOf, type Layout, type Point } from './layout.ts';
import type { Textures } from './textures.ts';
import { dialStation, drawDial, drawLampArm, drawLampHead, drawPointer } from './toolDrawings.ts';

interface Glow {
  /** On the dial and the head. */
  readonly colour: string;
  /** What the pool adds to the desk. */
  readonly pool: number;
  readonly poolAlpha: number;
  /** How far the desk is dimmed. */
  readonly dim: number;
}

const GLOWS: Readonly<Record<Light, Glow>> = {
  white: { colour: '#fff1cf', pool: 0xfff0d0, poolAlpha: 0.26, dim: 0 },
  oblique: { colour: '#efb766', pool: 0xf2b45c, poolAlpha: 0.26, dim: 0.34 },
  transmitted: { colour: '#f4e08c', pool: 0xffdf9a, poolAlpha: 0.4, dim: 0.38 },
  ultraviolet: { colour: '#9b7bf0', pool: 0x5a35c8, poolAlpha: 0.4, dim: 0.6 },
  infrared: { colour: '#b4564b', pool: 0x8c2a22, poolAlpha: 0.3, dim: 0.56 },
  shortwave: { colour: '#5f8fe0', pool: 0x2a57b8, poolAlpha: 0.4, dim: 0.62 },
  coaxial: { colour: '#dfe6ee', pool: 0xd8e2f0, poolAlpha: 0.3, dim: 0.46 },
  afterglow: { colour: '#7fd6a4', pool: 0x12301f, poolAlpha: 0.2, dim: 0.78 },
  warmth: { colour: '#e58a6a', pool: 0xf0b090, poolAlpha: 0.22, dim: 0 },
  laser: { colour: '#d0343f', pool: 0x4a0c12, poolAlpha: 0.3, dim: 0.74 },
  decoder: { colour: '#a9c4d8', pool: 0xcfe0ec, poolAlpha: 0.24, dim: 0.2 },
  sensor: { colour: '#6fc7b8', pool: 0x1f5a52, poolAlpha: 0.3, dim: 0.6 },
};

const ARM = 150;
/** From the head to the middle of the pool. */
const OFFSET = 50;

export interface LampKeys {
  readonly dial: string;
  readonly pointer: string;
  readonly arm: string;
  readonly pool: string;
  /** In the order of the dial. */
  readonly heads: ReadonlyMap<Light, string>;
}

export class Lamp {
  readonly #scene: Scene;
  readonly #textures: Textures;
  readonly #changed: () => void;
  readonly #parts: {
    dial: GameObjects.Image;
    pointer: GameObjects.Image;
    lower: GameObjects.Image;
    upper: GameObjects.Image;
    shade: GameObjects.Image;
    pool: GameObjects.Image;
    dim: GameObjects.Rectangle;
    shadow: GameObjects.Image;
  };
  readonly #lights: readonly Light[];
  readonly #heads: ReadonlyMap<Light, string>;
  #layout: Layout;
  #light: Light = 'white';
  #leftHanded = false;
  x = 0;
  y = 0;
  held = false;
  /** Where the head goes when nobody holds it. */
  #target: Point | null = null;

  static async paint(textures: Textures, lights: readonly Light[]): Promise<LampKeys> {
    const take = (name: string, { svg, width, height }: ReturnType<typeof drawPointer>): Promise<string> =>
      textures.takeSvg(name, svg, width, height);
    const [dial, pointer, arm, pool, ...heads] = await Promise.all([
      take('dial', drawDial(lights.map((light) => GLOWS[light].colour))),
      take('pointer', drawPointer()),
      take('arm', drawLampArm(ARM)),
      textures.takeCanvas('pool', paintPool),
      ...lights.map((light) => take(`head:${light}`, drawLampHead(GLOWS[light].colour))),
    ]);
    return { dial, pointer, arm, pool, heads: new Map(lights.map((light, index) => [light, heads[index] ?? ''])) };
  }

  constructor(scene: Scene, textures: Textures, layout: Layout, keys: LampKeys, changed: () => void) {
    this.#scene = scene;
    this.#textures = textures;
    this.#layout = layout;
    this.#heads = keys.heads;
    this.#lights = [...keys.heads.keys()];
    this.#changed = changed;
    const image = (key: string, depth: number, width: number): GameObjects.Image => {
      const made = scene.add.image(0, 0, key).setDepth(depth);
      return made.setScale(width / made.width);
    };
    this.#parts = {
      dial: image(keys.dial, 12, 108),
      pointer: image(keys.pointer, 13, 44),
      pool: image(keys.pool, 61, 300).setBlendMode(BlendModes.ADD),
      dim: scene.add.rectangle(0, 0, 10, 10, 0x0b0908, 1).setOrigin(0, 0).setDepth(50).setAlpha(0),
      shadow: image(keys.pool, 78, 84).setTint(0x000000).setAlpha(0.35),
      lower: image(keys.arm, 79, ARM).setOrigin(7 / ARM, 0.5),
      upper: image(keys.arm, 79, ARM).setOrigin(7 / ARM, 0.5),
      shade: image(keys.heads.get('white') ?? '', 80, 72),
    };
    this.x = layout.lampHome.x;
    this.y = layout.lampHome.y;
    this.place(layout, false);
  }

  get light(): Light {
    return this.#light;
  }

  get radius(): number {
    return Math.max(92, Math.min(170, this.#layout.pxPerMm * 56));
  }

  /** The middle of the pool. */
  get pool(): Point {
    const side = this.#leftHanded ? -1 : 1;
    return { x: this.x + OFFSET * side, y: this.y + OFFSET };
  }

  place(layout: Layout, leftHanded: boolean): void {
    const moved = layout !== this.#layout || leftHanded !== this.#leftHanded;
    this.#layout = layout;
    this.#leftHanded = leftHanded;
    const { desk, lampFoot } = layout;
    this.#parts.dial.setPosition(lampFoot.x, lampFoot.y).setScale((108 / this.#parts.dial.width) * DIAL_SCALE);
    this.#parts.dim.setPosition(desk.x, desk.y).setSize(desk.width, desk.height);
    if (moved && this.#target === null) {
      this.x = layout.lampHome.x;
      this.y = layout.lampHome.y;
    }
    this.draw();
  }

  /** Whether a place is on the head. */
  isHead(place: Point): boolean {
    return !this.#layout.strip && Math.hypot(place.x - this.x, place.y - this.y) < 34;
  }

  /** The light whose station on the dial is at a place, or null. */
  stationAt(place: Point): Light | null {
    if (this.#layout.strip) return null;
    const { x, y } = this.#layout.lampFoot;
    const found = this.#lights.find((_, index) => {
      const station = dialStation(index, this.#lights.length);
      return Math.hypot(x + (station.x - 54) * DIAL_SCALE - place.x, y + (station.y - 54) * DIAL_SCALE - place.y) < 12;
    });
    return found ?? null;
  }

  isDial(place: Point): boolean {
    return (
      !this.#layout.strip &&
      Math.hypot(place.x - this.#layout.lampFoot.x, place.y - this.#layout.lampFoot.y) < 50 * DIAL_SCALE
    );
  }

  turnTo(light: Light, still: boolean): void {
    if (light === this.#light) return;
    this.#light = light;
    const glow = GLOWS[light];
    const { pointer, pool, dim, shade } = this.#parts;
    shade.setTexture(this.#heads.get(light) ?? '').setScale(72 / shade.width);
    const angle = (dialStation(this.#lights.indexOf(light), this.#lights.length).angle * 180) / Math.PI;
    pool.setTint(glow.pool);
    this.#scene.tweens.killTweensOf([dim, pool, pointer]);
    if (still) {
      dim.setAlpha(glow.dim);
      pool.setAlpha(glow.poolAlpha);
      pointer.setAngle(angle);
    } else {
      this.#scene.tweens.add({ targets: dim, alpha: glow.dim, duration: 160 });
      this.#scene.tweens.add({ targets: pool, alpha: glow.poolAlpha, duration: 160 });
      this.#scene.tweens.add({ targets: pointer, angle, duration: 140, ease: 'Back.easeOut' });
    }
    this.#changed();
  }

  /** Sends the head over a place, or home. */
  sendTo(pool: Point | null, still: boolean): void {
    const side = this.#leftHanded ? -1 : 1;
    const head = pool === null ? this.#layout.lampHome : { x: pool.x - OFFSET * side, y: pool.y - OFFSET };
    this.#target = pool;
    if (this.held) return;
    if (Math.hypot(head.x - this.x, head.y - this.y) < 1) return;
    this.#changed();
    this.#scene.tweens.killTweensOf(this);
    if (still) {
      this.moveTo(head);
      return;
    }
    this.#scene.tweens.add({
      targets: this,
      x: head.x,
      y: head.y,
      duration: 220,
      ease: 'Cubic.easeOut',
      onUpdate: () => this.draw(),
      onComplete: () => this.draw(),
    });
  }

  moveTo(place: Point): void {
    this.x = place.x;
    this.y = place.y;
    this.draw();
  }

  take(): void {
    this.held = true;
    this.#scene.tweens.killTweensOf(this);
  }

  letGo(): void {
    this.held = false;
    this.#target = this.pool;
  }

  draw(): void {
    const { pointer, lower, upper, shade, pool, dial, dim, shadow } = this.#parts;
    const { lampFoot, strip } = this.#layout;
    for (const part of [pointer, lower, upper, shade, pool, dial, dim, shadow]) part.setVisible(!strip);
    if (strip) return;
    pointer.setPosition(lampFoot.x, lampFoot.y);
    const glow = GLOWS[this.#light];
    if (pool.alpha === 1) pool.setAlpha(glow.poolAlpha).setTint(glow.pool);
    pool.setPosition(this.pool.x, this.pool.y).setDisplaySize(this.radius * 2.3, this.radius * 2.3);
    shade.setPosition(this.x, this.y).setFlipX(this.#leftHanded);
    shadow.setPosition(this.x + 9, this.y + 14);
    const elbow = elbowOf(lampFoot, { x: this.x, y: this.y }, this.#leftHanded);
    layArm(lower, lampFoot, elbow);
    layArm(upper, elbow, { x: this.x, y: this.y });
    if (pointer.angle === 0) {
      const angle = (dialStation(this.#lights.indexOf(this.#light), this.#lights.length).angle * 180) / Math.PI;
      pointer.setAngle(angle);
    }
  }

  destroy(): void {
    this.#scene.tweens.killTweensOf(this);
    for (const part of Object.values(this.#parts)) part.destroy();
    for (const key of this.#heads.values()) this.#textures.drop(key);
  }
}

const DIAL_SCALE = 0.92;

function layArm(arm: GameObjects.Image, from: Point, to: Point): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const natural = arm.width;
  arm
    .setPosition(from.x, from.y)
    .setRotation(Math.atan2(to.y - from.y, to.x - from.x))
    .setScale((length / (ARM - 14)) * (ARM / natural), 14 / arm.height);
}

/** A soft round pool of light. */
function paintPool(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = 256;
  canvas.height = 256;
  const context = canvas.getContext('2d');
  if (context !== null) {
    const fall = context.createRadialGradient(128, 128, 10, 128, 128, 128);
    fall.addColorStop(0, 'rgba(255,255,255,0.95)');
    fall.addColorStop(0.55, 'rgba(255,255,255,0.7)');
    fall.addColorStop(0.82, 'rgba(255,255,255,0.22)');
    fall.addColorStop(1, 'rgba(255,255,255,0)');
    context.fillStyle = fall;
    context.fillRect(0, 0, 256, 256);
  }
  return canvas;
}
