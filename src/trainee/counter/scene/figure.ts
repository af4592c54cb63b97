// A person behind the counter: layers of one frame that breathe, blink and look away. A change of expression cross-fades. How they move
// is scenery and says nothing about truth: it is drawn from chance and from the expression that everybody can read in the transcript.

import { GameObjects, Math as PhaserMath, type Scene } from 'phaser';
import type { Textures } from './textures.ts';

const LAYERS = ['back', 'body', 'head', 'eyesOpen', 'eyesClosed', 'front', 'hands'] as const;
type Layer = (typeof LAYERS)[number];
const GAZES = ['left', 'right', 'down'] as const;

/** Layers that move with the head. */
const ON_HEAD: ReadonlySet<Layer> = new Set(['back', 'head', 'eyesOpen', 'eyesClosed', 'front']);
/** Height of a figure's frame for its width. */
const FRAME = 880 / 800;
const FADE_MS = 220;

interface Body {
  readonly expression: string;
  readonly layers: ReadonlyMap<Layer, GameObjects.Image>;
  readonly away: GameObjects.Image | null;
  readonly keys: readonly string[];
  readonly box: GameObjects.Container;
}

/** Keys of the textures of an expression, at the width they were painted for. */
interface Painted {
  readonly width: number;
  readonly keys: ReadonlyMap<Layer, string>;
  readonly away: string | null;
}

/** Height of a figure's frame of this width. */
export function heightOf(width: number): number {
  return width * FRAME;
}

export class Figure {
  readonly person: string;
  readonly #scene: Scene;
  readonly #textures: Textures;
  readonly #changed: () => void;
  readonly #phase = Math.random() * 6;
  #width: number;
  #x = 0;
  #y = 0;
  #body: Body | null = null;
  #wanted = '';
  #blinkAt = 1500 + Math.random() * 2500;
  #awayAt = 4000 + Math.random() * 5000;
  #awayUntil = 0;
  #gone = false;

  constructor(scene: Scene, textures: Textures, person: string, width: number, changed: () => void) {
    this.#scene = scene;
    this.#textures = textures;
    this.person = person;
    this.#width = width;
    this.#changed = changed;
  }

  /** Stands with the lower edge of the frame's middle at a place. */
  stand(x: number, y: number, width: number): void {
    const resized = Math.abs(width - this.#width) > 1;
    this.#x = x;
    this.#y = y;
    this.#width = width;
    this.#body?.box.setPosition(x, y);
    if (resized && this.#wanted !== '') {
      const expression = this.#wanted;
      this.#wanted = '';
      // Only the size is another: nothing happened that a fade would show.
      void this.show(expression, true);
    }
  }

  get bounds(): { x: number; y: number; width: number; height: number } {
    const width = this.#width * 0.56;
    const height = heightOf(this.#width) * 0.92;
    return { x: this.#x - width / 2, y: this.#y - height, width, height };
  }

  /** Shows an expression; the one before fades away under it, or is gone at once where things stand still. */
  async show(expression: string, still: boolean): Promise<void> {
    if (expression === this.#wanted) return;
    this.#wanted = expression;
    const painted = await this.#paint(expression).catch(() => null);
    if (painted === null) {
      // A drawing that cannot be had now is asked for again with the next model.
      if (this.#wanted === expression) this.#wanted = '';
      return;
    }
    if (this.#gone || this.#wanted !== expression) {
      for (const key of painted.keys.values()) this.#textures.drop(key);
      if (painted.away !== null) this.#textures.drop(painted.away);
      return;
    }
    const body = this.#build(expression, painted);
    const before = this.#body;
    this.#body = body;
    body.box.setPosition(this.#x, this.#y);
    if (still) {
      if (before !== null) this.#discard(before);
    } else {
      body.box.setAlpha(0);
      this.#scene.tweens.add({
        targets: body.box,
        alpha: 1,
        duration: FADE_MS,
        onComplete: () => {
          if (before !== null) this.#discard(before);
        },
      });
    }
    this.#changed();
  }

  /** Breathes, blinks, looks away: at a moment of the scene's time. */
  live(now: number): void {
    const body = this.#body;
    if (body === null) return;
    const tense = body.expression === 'anxious' || body.expression === 'distressed';
    const period = tense ? 2700 : 4300;
    const breath = Math.sin((now / period) * Math.PI * 2 + this.#phase);
    const unit = this.#width / 800;
    for (const [layer, image] of body.layers) {
      const drift = ON_HEAD.has(layer) ? Math.sin(now / 3100 + this.#phase) * 2.2 * unit : 0;
      image.setPosition(drift, ON_HEAD.has(layer) ? breath * -3 * unit : 0);
      if (layer === 'body')
        image.setScale(image.getData('scale') as number, (image.getData('scale') as number) * (1 + breath * 0.0045));
    }
    this.#moveEyes(body, now, tense);
  }

  /** As a photograph: no motion at all. */
  hold(): void {
    const body = this.#body;
    if (body === null) return;
    for (const [layer, image] of body.layers) {
      image.setPosition(0, 0).setScale(image.getData('scale') as number);
      if (layer === 'eyesClosed') image.setVisible(false);
      if (layer === 'eyesOpen') image.setVisible(true);
    }
    body.away?.setVisible(false);
  }

  destroy(): void {
    this.#gone = true;
    if (this.#body !== null) this.#discard(this.#body);
    this.#body = null;
  }

  #moveEyes(body: Body, now: number, tense: boolean): void {
    const closed = now > this.#blinkAt;
    if (now > this.#blinkAt + 130) this.#blinkAt = now + (tense ? 1400 : 2600) + Math.random() * 3200;
    if (now > this.#awayAt) {
      this.#awayUntil = now + 700 + Math.random() * 1300;
      this.#awayAt = this.#awayUntil + (tense ? 3200 : 6500) + Math.random() * 6000;
    }
    const away = now < this.#awayUntil && body.away !== null;
    body.layers.get('eyesClosed')?.setVisible(closed);
    body.layers.get('eyesOpen')?.setVisible(!closed && !away);
    const eyes = body.layers.get('eyesOpen');
    if (body.away !== null && eyes !== undefined) body.away.setVisible(!closed && away).setPosition(eyes.x, eyes.y);
  }

  /** The textures of its layers; most expressions have some that show nothing. */
  async #paint(expression: string): Promise<Painted> {
    const width = this.#width;
    const height = width * FRAME;
    const ref = (layer: string): string => `person:${this.person}:${expression}:${layer}`;
    const wanted = await Promise.all(
      LAYERS.map(async (layer) => ((await this.#textures.isEmpty(ref(layer))) ? null : layer)),
    );
    const shown = wanted.filter((layer) => layer !== null);
    const gaze = GAZES[PhaserMath.Between(0, GAZES.length - 1)] ?? 'down';
    const [keys, away] = await Promise.all([
      Promise.all(shown.map((layer) => this.#textures.takeDrawing(ref(layer), width, height))),
      this.#textures.takeDrawing(`${ref('eyesOpen')}:${gaze}`, width, height).catch(() => null),
    ]);
    return { width, keys: new Map(shown.map((layer, index) => [layer, keys[index] ?? ''])), away };
  }

  #build(expression: string, { width, keys, away }: Painted): Body {
    const box = this.#scene.add.container(this.#x, this.#y).setDepth(DEPTH);
    const image = (key: string): GameObjects.Image => {
      const made = new GameObjects.Image(this.#scene, 0, 0, key).setOrigin(0.5, 1);
      const scale = width / made.width;
      return made.setScale(scale).setData('scale', scale);
    };
    const layers = new Map<Layer, GameObjects.Image>();
    let awayImage: GameObjects.Image | null = null;
    for (const [layer, key] of keys) {
      const drawn = image(key);
      layers.set(layer, drawn);
      box.add(drawn);
      if (layer === 'eyesClosed') drawn.setVisible(false);
      if (layer === 'eyesOpen' && away !== null) {
        awayImage = image(away).setVisible(false);
        box.add(awayImage);
      }
    }
    return { expression, layers, away: awayImage, keys: [...keys.values(), ...(away === null ? [] : [away])], box };
  }

  #discard(body: Body): void {
    this.#scene.tweens.killTweensOf(body.box);
    body.box.destroy(true);
    for (const key of body.keys) this.#textures.drop(key);
  }
}

const DEPTH = 5;
