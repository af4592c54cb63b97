// What does a hand do on the picture? It pulls papers, lamp and loupe, turns the dial, turns pages, looks at a person. A press that
// does not move is a touch; everything ends as a gesture.

import type { BoothGestures } from '../boothModel.ts';
import type { BoothScene } from './BoothScene.ts';
import { isIn, onPaper, poseAt, type Point } from './layout.ts';
import type { PaperSprite } from './paperSprite.ts';

type Grip =
  | { readonly kind: 'paper'; readonly paper: PaperSprite; readonly from: Point }
  | { readonly kind: 'lamp' }
  | { readonly kind: 'loupe' }
  | { readonly kind: 'none' };

/** Pixels a press may move and still be a touch. */
const SLACK = 5;
/** Milliseconds between two touches that count as one. */
const TWICE_MS = 320;
/** The share of a page at each side that turns it. */
const MARGIN = 0.15;

export class Hands {
  readonly #scene: BoothScene;
  readonly #canvas: HTMLCanvasElement;
  readonly #gestures: BoothGestures;
  readonly #stops: (() => void)[] = [];
  #grip: Grip = { kind: 'none' };
  #pressed: Point | null = null;
  #last: Point = { x: 0, y: 0 };
  #offset: Point = { x: 0, y: 0 };
  #dragging = false;
  #touched: { readonly paper: string; readonly at: number } | null = null;

  constructor(scene: BoothScene, canvas: HTMLCanvasElement, gestures: BoothGestures) {
    this.#scene = scene;
    this.#canvas = canvas;
    this.#gestures = gestures;
    this.#listen('pointerdown', (event) => this.#press(event));
    this.#listen('pointermove', (event) => this.#move(event));
    this.#listen('pointerup', (event) => this.#release(event));
    this.#listen('pointercancel', (event) => this.#release(event));
    const wheel = (event: WheelEvent): void => this.#turnWheel(event);
    canvas.addEventListener('wheel', wheel, { passive: false });
    this.#stops.push(() => canvas.removeEventListener('wheel', wheel));
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  #listen(
    name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    act: (event: PointerEvent) => void,
  ): void {
    this.#canvas.addEventListener(name, act);
    this.#stops.push(() => this.#canvas.removeEventListener(name, act));
  }

  #at(event: MouseEvent): Point {
    const box = this.#canvas.getBoundingClientRect();
    const { width } = this.#scene.layout;
    const scale = box.width === 0 ? 1 : width / box.width;
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0 || this.#scene.model.paused) return;
    const place = this.#at(event);
    this.#pressed = place;
    this.#last = place;
    this.#dragging = false;
    this.#grip = this.#gripAt(place);
    if (this.#grip.kind !== 'none' && !this.#scene.layout.strip) this.#canvas.setPointerCapture(event.pointerId);
  }

  #gripAt(place: Point): Grip {
    const { lamp, loupe } = this.#scene;
    if (lamp?.isHead(place) === true) {
      this.#offset = { x: lamp.x - place.x, y: lamp.y - place.y };
      return { kind: 'lamp' };
    }
    if (loupe?.isAt(place) === true) {
      this.#offset = { x: loupe.x - place.x, y: loupe.y - place.y };
      return { kind: 'loupe' };
    }
    const paper = this.#scene.paperAt(place);
    if (paper === null) return { kind: 'none' };
    this.#offset = { x: paper.x - place.x, y: paper.y - place.y };
    return { kind: 'paper', paper, from: paper.middle };
  }

  #move(event: PointerEvent): void {
    const place = this.#at(event);
    if (this.#pressed === null) {
      this.#hover(place);
      return;
    }
    const far = Math.hypot(place.x - this.#pressed.x, place.y - this.#pressed.y);
    if (!this.#dragging && far < SLACK) return;
    if (!this.#dragging) this.#lift();
    this.#dragging = true;
    const to = { x: place.x + this.#offset.x, y: place.y + this.#offset.y };
    const { lamp, loupe } = this.#scene;
    if (this.#grip.kind === 'paper') {
      const lean = this.#scene.model.still ? 0 : Math.max(-8, Math.min(8, place.x - this.#last.x));
      this.#grip.paper.drag(to.x, to.y, lean * (this.#offset.y > 0 ? 0.5 : -0.5));
    }
    if (this.#grip.kind === 'lamp') lamp?.moveTo(to);
    if (this.#grip.kind === 'loupe') loupe?.moveTo(to);
    this.#last = place;
    this.#scene.moved();
  }

  #lift(): void {
    const { lamp, loupe, layout, model } = this.#scene;
    if (layout.strip) {
      this.#grip = { kind: 'none' };
      return;
    }
    if (this.#grip.kind === 'paper') {
      this.#grip.paper.take(model.still);
      this.#grip.paper.setDepth(40);
      this.#gestures.sound('lift');
    }
    if (this.#grip.kind === 'lamp') lamp?.take();
    if (this.#grip.kind === 'loupe' && loupe !== null) loupe.held = true;
    this.#canvas.style.cursor = 'grabbing';
  }

  #release(event: PointerEvent): void {
    const place = this.#at(event);
    const grip = this.#grip;
    const pressed = this.#pressed;
    this.#pressed = null;
    this.#grip = { kind: 'none' };
    if (pressed === null) return;
    if (this.#dragging) this.#drop(grip);
    else this.#touch(grip, place);
    this.#dragging = false;
    this.#hover(place);
    this.#scene.moved();
  }

  #drop(grip: Grip): void {
    const { lamp, loupe, layout, model } = this.#scene;
    if (grip.kind === 'paper') {
      const { paper } = grip;
      paper.letGo(model.still);
      if (isIn(paper.middle, grow(layout.reader, 26))) {
        this.#gestures.readZone(paper.id);
        this.#gestures.placePaper(paper.id, poseAt(layout, grip.from, paper.turnDegrees));
        return;
      }
      this.#gestures.sound('slide');
      this.#gestures.placePaper(paper.id, poseAt(layout, paper.middle, settle(paper.turnDegrees)));
    }
    if (grip.kind === 'lamp' && lamp !== null) {
      lamp.letGo();
      this.#gestures.holdLamp(this.#scene.paperAt(lamp.pool)?.id ?? null);
    }
    if (grip.kind === 'loupe' && loupe !== null) {
      loupe.held = false;
      const under = this.#scene.paperAt({ x: loupe.x, y: loupe.y });
      if (under === null || under.paper.drawing === null) {
        this.#gestures.holdLoupe(null);
        loupe.sendTo(null, model.still);
        return;
      }
      const at = onPaper({ x: loupe.x, y: loupe.y }, under.middle, under.turnDegrees, under.size);
      const scale = under.size.width / under.paper.widthMm;
      this.#gestures.holdLoupe({ paper: under.id, xMm: Math.round(at.x / scale), yMm: Math.round(at.y / scale) });
    }
  }

  #touch(grip: Grip, place: Point): void {
    const { lamp, layout, model } = this.#scene;
    const station = lamp?.stationAt(place) ?? null;
    if (station !== null) {
      this.#gestures.turnDial(station);
      return;
    }
    if (grip.kind === 'loupe' && model.loupe !== null) {
      this.#gestures.holdLoupe(null);
      return;
    }
    if (grip.kind === 'paper') {
      this.#touchPaper(grip.paper, place);
      return;
    }
    if (grip.kind !== 'none') return;
    if (!layout.strip && isIn(place, layout.stamps)) {
      this.#gestures.reachForStamps();
      return;
    }
    if (!layout.strip && isIn(place, layout.reader) && model.inHand !== null) {
      this.#gestures.readZone(model.inHand);
      return;
    }
    const figure = this.#scene.figureAt(place);
    if (figure !== null && place.y < layout.hall.height) this.#gestures.lookAt(figure.person);
  }

  #touchPaper(sprite: PaperSprite, place: Point): void {
    const now = performance.now();
    const twice = this.#touched !== null && this.#touched.paper === sprite.id && now - this.#touched.at < TWICE_MS;
    this.#touched = { paper: sprite.id, at: now };
    const by = this.#sideOf(sprite, place);
    if (by !== 0) {
      this.#gestures.turnPage(sprite.id, by);
      return;
    }
    if (twice) this.#gestures.openBench(sprite.id);
    else this.#gestures.pickPaper(sprite.id);
  }

  /** Whether a place is on the side of the paper in hand that turns its page. */
  #sideOf(sprite: PaperSprite, place: Point): 0 | 1 | -1 {
    const { paper } = sprite;
    if (!sprite.inHand || paper.drawing === null) return 0;
    const at = onPaper(place, sprite.middle, sprite.turnDegrees, sprite.size);
    if (paper.canTurnOn && at.x > sprite.size.width * (1 - MARGIN)) return 1;
    if (paper.canTurnBack && at.x < sprite.size.width * MARGIN) return -1;
    return 0;
  }

  #hover(place: Point): void {
    const { lamp, loupe, layout } = this.#scene;
    const under = this.#scene.paperAt(place);
    let cursor = 'default';
    if (lamp?.isHead(place) === true || loupe?.isAt(place) === true) cursor = 'grab';
    else if (lamp?.stationAt(place) !== null && lamp !== null) cursor = 'pointer';
    else if (under !== null) {
      const side = this.#sideOf(under, place);
      cursor = side === 1 ? 'e-resize' : side === -1 ? 'w-resize' : layout.strip ? 'pointer' : 'grab';
    } else if (!layout.strip && (isIn(place, layout.stamps) || isIn(place, layout.reader))) cursor = 'pointer';
    else if (place.y < layout.hall.height && this.#scene.figureAt(place) !== null) cursor = 'pointer';
    this.#canvas.style.cursor = cursor;
  }

  /** The wheel turns a paper on the desk. */
  #turnWheel(event: WheelEvent): void {
    const { layout, model } = this.#scene;
    if (layout.strip || model.paused || event.ctrlKey) return;
    const under = this.#scene.paperAt(this.#at(event));
    if (under === null) return;
    event.preventDefault();
    const turned = under.paper.pose.turnDegrees + (event.deltaY > 0 ? 5 : -5);
    this.#gestures.placePaper(under.id, { ...under.paper.pose, turnDegrees: settle(turned) });
  }
}

function grow(rect: { x: number; y: number; width: number; height: number }, by: number): typeof rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + by * 2, height: rect.height + by * 2 };
}

/** An angle between half turns. */
function settle(degrees: number): number {
  const round = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return Math.round(round * 10) / 10;
}
