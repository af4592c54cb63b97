// The place behind the people (a hall, a car, a compartment): its picture at this hour with those who wait in it, and the dusk over it where the screen is dark.

import type { GameObjects, Scene } from 'phaser';
import type { BoothModel } from '../boothModel.ts';
import { HALL_HEIGHT, HALL_WIDTH } from './daylight.ts';
import type { Layout } from './layout.ts';
import { drawPlace } from './placeDrawing.ts';
import type { Textures } from './textures.ts';

export class Hall {
  readonly #scene: Scene;
  readonly #textures: Textures;
  readonly #changed: () => void;
  readonly #night: GameObjects.Rectangle;
  #layout: Layout;
  #picture: GameObjects.Image | null = null;
  #key: string | null = null;
  #wanted = '';

  constructor(scene: Scene, textures: Textures, layout: Layout, changed: () => void) {
    this.#scene = scene;
    this.#textures = textures;
    this.#layout = layout;
    this.#changed = changed;
    this.#night = scene.add.rectangle(0, 0, 10, 10, 0x14110f).setOrigin(0, 0).setDepth(9.5);
  }

  async show({ place, minuteOfDay, waiting, dark }: BoothModel, layout: Layout): Promise<void> {
    const textures = this.#textures;
    this.#layout = layout;
    // The light in the hall moves on slowly: a new picture every ten minutes of the case.
    const minute = Math.round(minuteOfDay / 10) * 10;
    const name = `hall:${place}:${minute}:${waiting}`;
    this.#night.setSize(layout.width, Math.max(layout.height, layout.counter.y)).setAlpha(dark ? 0.2 : 0);
    if (name === this.#wanted) {
      this.#place();
      return;
    }
    this.#wanted = name;
    const key = await textures.takeSvg(name, drawPlace(place, minute, waiting), 800, 450).catch(() => null);
    if (key === null) return;
    if (textures.closed || this.#wanted !== name) {
      textures.drop(key);
      return;
    }
    this.#picture?.destroy();
    if (this.#key !== null) textures.drop(this.#key);
    this.#key = key;
    this.#picture = this.#scene.add.image(0, 0, key).setOrigin(0.5, 0).setDepth(1);
    this.#place();
    this.#changed();
  }

  #place(): void {
    const { hall } = this.#layout;
    const scale = Math.max((hall.width + 8) / HALL_WIDTH, (hall.height + 30) / HALL_HEIGHT);
    this.#picture?.setPosition(hall.width / 2, -16).setDisplaySize(HALL_WIDTH * scale, HALL_HEIGHT * scale);
  }
}
