// The counter's picture with four papers, lamp and portrait, beside a bare scene that draws the same textures at the same places: how
// many frames a second does each give while a paper is moved? Runs in the page; boothBench.ts asks.

import { Game, Scale, Scene, AUTO, type GameObjects } from 'phaser';
import { drawDocument, renderPage, type DocumentKind, type Light, type PaperDocument } from '#documents';
import { makeLooks, renderFigure, stream, type Expression, type FigureLayer } from '#people';
import type { BoothGestures, BoothModel } from '../../../src/trainee/counter/boothModel.ts';
import { openBooth } from '../../../src/trainee/counter/scene/openBooth.ts';

interface Quad {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly rotation: number;
  readonly alpha: number;
}

type Step = (this: Game, now: number, deltaMs: number) => void;

const SECONDS = 4;
const stage = document.getElementById('stage') as HTMLElement;
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
  return Promise.resolve(renderPage(paper.document, { page: paper.page, light: b as Light }));
}

const model = (turnDegrees: number): BoothModel => ({
  minuteOfDay: 600,
  waiting: 5,
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
  lampOver: 'p0',
  loupe: null,
  reading: false,
  still: true,
  paused: false,
  dark: false,
  leftHanded: false,
});

const nothing = (): void => undefined;
const gestures: BoothGestures = {
  pickPaper: nothing,
  placePaper: nothing,
  turnPage: nothing,
  openBench: nothing,
  readZone: nothing,
  holdLamp: nothing,
  turnDial: nothing,
  holdLoupe: nothing,
  lookAt: nothing,
  reachForStamps: nothing,
  sound: nothing,
};

/** Frames a second while something is drawn in each; the first half second is not counted. */
async function frames(draw: (n: number) => void): Promise<number> {
  let n = 0;
  let from = 0;
  for (;;) {
    // A frame can only follow a frame.
    // oxlint-disable-next-line no-await-in-loop
    const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
    if (from === 0) from = now + 500;
    if (now >= from) n++;
    draw(n);
    if (now - from > SECONDS * 1000) return n / ((now - from) / 1000);
  }
}

/** What a scene draws, texture by texture. */
function quadsOf(scene: Scene): Quad[] {
  const found: Quad[] = [];
  const walk = (one: GameObjects.GameObject): void => {
    const object = one as GameObjects.Image & { list?: GameObjects.GameObject[] };
    if (!object.visible) return;
    if (object.list !== undefined) for (const child of object.list) walk(child);
    else if (object.frame !== undefined && object.getWorldTransformMatrix !== undefined) {
      const matrix = object.getWorldTransformMatrix();
      found.push({
        width: object.frame.realWidth,
        height: object.frame.realHeight,
        x: matrix.tx,
        y: matrix.ty,
        scaleX: matrix.scaleX,
        scaleY: matrix.scaleY,
        rotation: matrix.rotation,
        alpha: object.alpha,
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
    this.#quads.forEach((quad, index) => {
      const texture = this.textures.createCanvas(`quad${index}`, Math.max(1, quad.width), Math.max(1, quad.height));
      const context = texture?.getContext();
      if (context !== undefined) {
        context.fillStyle = `hsl(${index * 40} 30% 60%)`;
        context.fillRect(0, 0, quad.width, quad.height);
        texture?.refresh();
      }
      this.moved = this.add
        .image(quad.x, quad.y, `quad${index}`)
        .setScale(quad.scaleX, quad.scaleY)
        .setRotation(quad.rotation)
        .setAlpha(quad.alpha);
    });
  }
}

export interface Measured {
  readonly booth: number;
  readonly bare: number;
  readonly quads: number;
  /** Frames drawn in two seconds in which nothing moves. */
  readonly stillFrames: number;
}

async function measure(): Promise<Measured> {
  let game: Game | null = null;
  let steps = 0;
  // The booth keeps its game to itself; its steps are counted as they happen.
  const plain = Object.getOwnPropertyDescriptor(Game.prototype, 'step') as TypedPropertyDescriptor<Step>;
  const step = plain.value as Step;
  Object.defineProperty(Game.prototype, 'step', {
    ...plain,
    value(this: Game, now: number, deltaMs: number): void {
      [game, steps] = [this, steps + 1];
      step.call(this, now, deltaMs);
    },
  });
  const ready = Promise.withResolvers<void>();
  const booth = openBooth({
    element: stage,
    model: model(0),
    gestures,
    drawing,
    ready: ready.resolve,
    failed: () => ready.reject(new Error('the booth cannot be drawn')),
  });
  await ready.promise;
  await wait(4000);
  const boothFrames = await frames((n) => booth.show(model(n % 10)));
  await wait(1500);
  const before = steps;
  await wait(2000);
  const stillFrames = steps - before;
  const held = game as Game | null;
  const scene = held?.scene.getScenes(true)[0];
  if (held === null || scene === undefined) throw new Error('the booth drew nothing');
  const quads = quadsOf(scene);
  const { width, height } = held.scale.gameSize;
  booth.close();
  Object.defineProperty(Game.prototype, 'step', plain);

  const bareScene = new BareScene(quads);
  const bareGame = new Game({
    type: AUTO,
    parent: stage,
    width,
    height,
    banner: false,
    audio: { noAudio: true },
    scale: { mode: Scale.NONE },
    render: { antialias: true, antialiasGL: false, maxTextures: 1 },
    scene: bareScene,
    callbacks: { postBoot: (booted) => booted.loop.sleep() },
  });
  await wait(2000);
  const bare = await frames((n) => {
    bareScene.moved?.setAngle(n % 10);
    if (bareGame.isRunning) bareGame.step(performance.now(), 16);
  });
  bareGame.destroy(true);
  return { booth: boothFrames, bare, quads: quads.length, stillFrames };
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

declare global {
  interface Window {
    measureBooth: () => Promise<Measured>;
  }
}
window.measureBooth = measure;
