// One component owns the picture: it opens it on an element, gives it models, and closes it. Closing leaves nothing behind.

import { AUTO, Game, Scale, WEBGL, type Renderer } from 'phaser';
import type { BoothGestures, BoothModel } from '../boothModel.ts';
import { BoothScene } from './BoothScene.ts';
import { Hands } from './hands.ts';
import { Pulse } from './pulse.ts';

export interface Booth {
  show(model: BoothModel): void;
  /** Textures held, for measuring. */
  readonly textureCount: number;
  close(): void;
}

export interface BoothOptions {
  readonly element: HTMLElement;
  readonly model: BoothModel;
  readonly gestures: BoothGestures;
  readonly drawing: (ref: string) => Promise<string>;
  readonly ready: () => void;
  /** The picture cannot be drawn. */
  readonly failed: () => void;
}

/** Finer than this nobody sees, and every pixel costs. */
const MOST_RATIO = 2;

export function openBooth({ element, model, gestures, drawing, ready, failed }: BoothOptions): Booth {
  const ratio = Math.min(MOST_RATIO, window.devicePixelRatio || 1);
  const sizeOf = (): { width: number; height: number } => ({
    width: Math.max(160, Math.floor(element.clientWidth)),
    height: Math.max(120, Math.floor(element.clientHeight)),
  });
  const size = sizeOf();
  let pulse: Pulse | null = null;
  let furnished = false;
  let started = false;
  let closed = false;
  const scene = new BoothScene(
    { model, gestures, drawing, ratio, changed: () => pulse?.ask(), ready: () => (furnished = true), failed },
    size.width,
    size.height,
  );
  const game = new Game({
    type: AUTO,
    parent: element,
    width: size.width * ratio,
    height: size.height * ratio,
    backgroundColor: '#3a362f',
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    autoFocus: false,
    disableContextMenu: false,
    scale: { mode: Scale.NONE, zoom: 1 / ratio },
    // One texture a batch: with more, some drivers pick the wrong one for parts of a turned picture.
    render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', roundPixels: false, maxTextures: 1 },
    scene,
    callbacks: {
      // The game starts its loop right after this; put to sleep before its first beat, it leaves all beats to the pulse.
      postBoot: (booted) =>
        queueMicrotask(() => {
          booted.loop.sleep();
          started = true;
          if (closed) end(booted);
          else pulse?.ask();
        }),
    },
  });
  pulse = new Pulse(
    (now, deltaMs) => {
      if (!game.isRunning) return;
      game.step(now, deltaMs);
      if (!furnished) return;
      // Shown from the first frame that has everything in it.
      furnished = false;
      ready();
    },
    () => scene.moving(),
  );
  let hands: Hands | null = null;
  const boot = (): void => {
    if (closed) return;
    const { canvas } = game;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    hands = new Hands(scene, canvas, gestures);
    pulse.ask();
  };
  if (game.isRunning) boot();
  else game.events.once('ready', boot);
  const watch = new ResizeObserver(() => {
    const { width, height } = sizeOf();
    if (!game.isRunning) return;
    game.scale.resize(width * ratio, height * ratio);
    scene.resize(width, height);
    pulse.ask();
  });
  watch.observe(element);
  return {
    show: (next) => {
      if (!closed) scene.apply(next);
    },
    get textureCount() {
      return scene.textureCount;
    },
    close: () => {
      if (closed) return;
      closed = true;
      watch.disconnect();
      pulse.stop();
      hands?.stop();
      scene.close();
      // One that is still starting ends as soon as it has started.
      if (started) end(game);
    },
  };
}

/** Ends a game at once: its loop sleeps, so the step that destroys it is made here. */
function end(game: Game): void {
  const gl = game.renderer.type === WEBGL ? (game.renderer as Renderer.WebGL.WebGLRenderer).gl : null;
  game.destroy(true);
  game.step(performance.now(), 0);
  // A browser lets only so many contexts live, and frees them late.
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
}
