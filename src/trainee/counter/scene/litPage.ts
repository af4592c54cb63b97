// A page under the lamp: its picture in that light, seen only where the light falls. One quad with a small shader; without WebGL the
// whole page is shown in the light.

import { GameObjects, WEBGL, type Scene } from 'phaser';
import { onPaper, type Point } from './layout.ts';
import type { PaperSprite } from './paperSprite.ts';

const FRAGMENT = `
precision mediump float;
uniform sampler2D uPicture;
uniform vec2 uSize;
uniform vec2 uCentre;
uniform float uRadius;
uniform float uStrength;
varying vec2 outTexCoord;
void main ()
{
  vec4 picture = texture2D(uPicture, outTexCoord);
  vec2 at = vec2(outTexCoord.x, 1.0 - outTexCoord.y) * uSize;
  float fall = 1.0 - smoothstep(uRadius * 0.72, uRadius, distance(at, uCentre));
  gl_FragColor = picture * fall * uStrength;
}
`;

export class LitPage {
  readonly #scene: Scene;
  #quad: GameObjects.Shader | GameObjects.Image | null = null;
  #key = '';
  #centre: [number, number] = [0, 0];
  #size: [number, number] = [1, 1];
  #radius = 1;
  strength = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  get key(): string {
    return this.#key;
  }

  /** Shows a texture in place of the page's own, under the light; '' for none. */
  show(key: string): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#quad?.destroy();
    this.#quad = null;
    if (key === '') return;
    if (this.#scene.renderer.type !== WEBGL) {
      this.#quad = this.#scene.add.image(0, 0, key).setDepth(DEPTH);
      return;
    }
    this.#quad = new GameObjects.Shader(
      this.#scene,
      {
        name: 'LitPage',
        fragmentSource: FRAGMENT,
        initialUniforms: { uPicture: 0 },
        setupUniforms: (set: (name: string, value: unknown) => void) => {
          set('uSize', this.#size);
          set('uCentre', this.#centre);
          set('uRadius', this.#radius);
          set('uStrength', this.strength);
        },
      },
      0,
      0,
      64,
      64,
      [key],
    ).setDepth(DEPTH);
    this.#scene.add.existing(this.#quad);
  }

  /** Lies exactly on its paper, lit around a place on the canvas. */
  lieOn(paper: PaperSprite, light: Point, radius: number): void {
    const quad = this.#quad;
    if (quad === null) return;
    const { width, height } = paper.size;
    const scale = 1 + paper.lift * 0.035;
    const place = onPaper(light, paper.middle, paper.turnDegrees, paper.size);
    this.#size = [width, height];
    this.#centre = [place.x, place.y];
    this.#radius = radius;
    quad
      .setPosition(paper.x, paper.y - paper.lift * 3)
      .setAngle(paper.turnDegrees)
      .setDisplaySize(width * scale, height * scale)
      .setVisible(this.strength > 0.01);
    if (quad instanceof GameObjects.Image) quad.setAlpha(this.strength);
  }

  destroy(): void {
    this.#quad?.destroy();
    this.#quad = null;
    this.#key = '';
  }
}

const DEPTH = 60;
