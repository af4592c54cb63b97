// The counter's picture with four papers, lamp and portrait, beside a bare scene that draws the same textures at the same places: how
// long does a frame of each take while a paper is moved? Runs in the page; boothBench.ts asks.

import { Game, Scale, Scene, AUTO, type GameObjects, type Renderer } from 'phaser';
import { drawDocument, renderPage, type DocumentKind, type Glass, type Light, type PaperDocument } from '#documents';
import { makeLooks, renderFigure, stream, type Expression, type FigureLayer } from '#people';
import { NO_GESTURES, type BoothModel } from '../../../src/trainee/counter/boothModel.ts';
import { openBooth } from '../../../src/trainee/counter/scene/openBooth.ts';

interface Quad {
  /** Name and pixels of its texture. */
  readonly key: string;
  readonly picture: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly rotation: number;
  readonly originX: number;
  readonly originY: number;
  readonly alpha: number;
  readonly blendMode: number;
}

type Step = (this: Game, now: number, deltaMs: number) => void;

/** Frames of each, in turn, so that a machine's mood hits both alike; the first few are not counted. */
const FRAMES = 45;
const WARM = 5;
const stage = document.getElementById('stage') as HTMLElement;
const bareStage = document.getElementById('bare') as HTMLElement;
const looks = makeLooks(stream(7, 'looks'), {});
const papers = (
  [
    ['passport', 'data', 125, 88],
    ['residencePermit', 'front', 86, 54],
    ['boardingPass', 'sheet', 190, 80],
    ['hotelBooking', 'sheet', 210, 297],
  ] as const
).map(([kind, page, widthMm, heightMm], index) => ({ kind, page, widthMm, heightMm, document: make(kind, index + 3) }));

function make(kind: DocumentKind, seed: number): PaperDocument {
  const drawn = drawDocument(kind, seed);
  if (!drawn.ok) throw new Error(`there is no ${kind}`);
  return drawn.value;
}

function drawing(ref: string): Promise<string> {
  const [kind = '', a = '', b = '', c = ''] = ref.split(':');
  if (kind === 'person')
    return Promise.resolve(renderFigure(looks, { expression: b as Expression, layer: c as FigureLayer }));
  const paper = papers[Number(a)];
  if (paper === undefined) return Promise.reject(new Error(ref));
  const look = { page: paper.page, light: b as Light };
  return Promise.resolve(
    renderPage(paper.document, c === '' ? look : { ...look, level: Number(c) as Glass, region: CELL }),
  );
}

/** A part of the photograph on the first paper, as large as the strongest glass shows. */
const CELL = { x: 18, y: 36, width: 4.8, height: 3.6 };

const model = (turnDegrees: number, glass: Glass | null): BoothModel => ({
  minuteOfDay: 600,
  waiting: 5,
  place: 'arrivals',
  people: [{ id: 'x', role: 'applicant', expression: 'neutral' }],
  papers: papers.map(({ kind, page, widthMm, heightMm }, index) => ({
    id: `p${index}`,
    kind,
    page,
    widthMm,
    heightMm,
    drawing: `paper:${index}:white`,
    lit: index === 0 ? 'paper:0:ultraviolet' : null,
    pose: { x: 0.2 + index * 0.2, y: 0.5, turnDegrees: index === 3 ? turnDegrees : index },
    canTurnBack: false,
    canTurnOn: false,
  })),
  inHand: 'p0',
  light: 'ultraviolet',
  lights: ['white', 'oblique', 'transmitted', 'ultraviolet', 'infrared'],
  lampOver: 'p0',
  loupe: glass === null ? null : { paper: 'p0', cell: CELL, drawing: `paper:0:white:${glass}`, level: glass },
  reading: false,
  still: true,
  paused: false,
  dark: false,
  leftHanded: false,
});

/** Milliseconds until a frame is drawn: reading a pixel waits for it. */
function timeFrame(game: Game, change: () => void): number {
  const { gl } = game.renderer as Renderer.WebGL.WebGLRenderer;
  const from = performance.now();
  change();
  game.step(from, 16);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  return performance.now() - from;
}

/** What a scene draws, texture by texture. */
function quadsOf(scene: Scene): Quad[] {
  const found: Quad[] = [];
  const walk = (one: GameObjects.GameObject): void => {
    const object = one as GameObjects.Image & { list?: GameObjects.GameObject[] };
    if (!object.visible) return;
    if (object.list !== undefined) for (const child of object.list) walk(child);
    else if (object.frame !== undefined && object.getWorldTransformMatrix !== undefined) {
      const picture = object.texture.getSourceImage();
      if (!(picture instanceof HTMLCanvasElement)) return;
      const matrix = object.getWorldTransformMatrix();
      found.push({
        key: object.texture.key,
        picture,
        x: matrix.tx,
        y: matrix.ty,
        scaleX: matrix.scaleX,
        scaleY: matrix.scaleY,
        rotation: matrix.rotation,
        originX: object.originX,
        originY: object.originY,
        alpha: object.alpha,
        blendMode: object.blendMode as number,
      });
    }
  };
  for (const child of scene.children.list) walk(child);
  return found;
}

class BareScene extends Scene {
  readonly #quads: readonly Quad[];
  moved: GameObjects.Image | null = null;

  constructor(quads: readonly Quad[]) {
    super('bare');
    this.#quads = quads;
  }

  create(): void {
    for (const quad of this.#quads) {
      if (!this.textures.exists(quad.key)) this.textures.addCanvas(quad.key, quad.picture);
      this.moved = this.add
        .image(quad.x, quad.y, quad.key)
        .setOrigin(quad.originX, quad.originY)
        .setScale(quad.scaleX, quad.scaleY)
        .setRotation(quad.rotation)
        .setAlpha(quad.alpha)
        .setBlendMode(quad.blendMode);
    }
  }
}

export interface Measured {
  /** Milliseconds for a frame, in turn. */
  readonly booth: readonly number[];
  readonly bare: readonly number[];
  readonly quads: number;
  /** Frames drawn in two seconds in which nothing moves. */
  readonly stillFrames: number;
}

/** The games that draw, each with the frames it has drawn: the booth keeps its game to itself. */
function countFrames(): Map<Game, number> {
  const drawn = new Map<Game, number>();
  const plain = Object.getOwnPropertyDescriptor(Game.prototype, 'step') as TypedPropertyDescriptor<Step>;
  const step = plain.value as Step;
  Object.defineProperty(Game.prototype, 'step', {
    ...plain,
    value(this: Game, now: number, deltaMs: number): void {
      drawn.set(this, (drawn.get(this) ?? 0) + 1);
      step.call(this, now, deltaMs);
    },
  });
  return drawn;
}

/** `glass`: the loupe that lies over the first paper, if one does. */
async function measure(glass: Glass | null = null): Promise<Measured> {
  const drawn = countFrames();
  const ready = Promise.withResolvers<void>();
  const booth = openBooth({
    element: stage,
    model: model(0, glass),
    gestures: NO_GESTURES,
    drawing,
    ready: ready.resolve,
    failed: () => ready.reject(new Error('the booth cannot be drawn')),
  });
  await ready.promise;
  const total = (): number => [...drawn.values()].reduce((sum, count) => sum + count, 0);
  // Until everything has come: a second without a frame.
  for (let tries = 0, seen = -1; tries < 30 && seen !== total(); tries++) {
    seen = total();
    // oxlint-disable-next-line no-await-in-loop
    await wait(1000);
  }
  const [game] = drawn.keys();
  const scene = game?.scene.getScenes(true)[0];
  if (game === undefined || scene === undefined) throw new Error('the booth drew nothing');
  const before = drawn.get(game) ?? 0;
  await wait(2000);
  const stillFrames = (drawn.get(game) ?? 0) - before;

  const quads = quadsOf(scene);
  const { width, height } = game.scale.gameSize;
  const bareScene = new BareScene(quads);
  const bareGame = new Game({
    type: AUTO,
    parent: bareStage,
    width,
    height,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE },
    render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', maxTextures: 1 },
    scene: bareScene,
    // Its loop begins right after this; it is drawn by hand.
    callbacks: { postBoot: (booted) => queueMicrotask(() => booted.loop.sleep()) },
  });
  await wait(2000);
  const boothMs: number[] = [];
  const bareMs: number[] = [];
  for (let n = 0; n < FRAMES; n++) {
    boothMs.push(timeFrame(game, () => booth.show(model(n % 10, glass))));
    bareMs.push(timeFrame(bareGame, () => void bareScene.moved?.setAngle(n % 10)));
  }
  booth.close();
  bareGame.destroy(true);
  return { booth: boothMs.slice(WARM), bare: bareMs.slice(WARM), quads: quads.length, stillFrames };
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

declare global {
  interface Window {
    measureBooth: typeof measure;
  }
}
window.measureBooth = measure;
