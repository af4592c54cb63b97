// When is a frame drawn? Only while something moves. Phaser's own loop sleeps; this one beats while it is asked to: at full rate while a
// hand or a tween moves things, at half rate while people only breathe.

export class Pulse {
  readonly #beat: (now: number, deltaMs: number) => void;
  /** What still moves after a beat. */
  readonly #moving: () => 'fast' | 'slow' | 'still';
  #frame = 0;
  #last = 0;
  #asked = false;
  #stopped = false;
  /** What a beat costs, as of late. */
  #costMs = 0;

  constructor(beat: (now: number, deltaMs: number) => void, moving: () => 'fast' | 'slow' | 'still') {
    this.#beat = beat;
    this.#moving = moving;
  }

  /** Something changed: draw the next frame. */
  ask(): void {
    if (this.#stopped) return;
    this.#asked = true;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#step);
  }

  stop(): void {
    this.#stopped = true;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #step = (now: number): void => {
    this.#frame = 0;
    const moving = this.#moving();
    const since = now - this.#last;
    if (this.#asked || moving === 'fast' || since > Math.max(SLOW_MS, this.#costMs * REST)) {
      this.#last = now;
      this.#asked = false;
      const begun = performance.now();
      this.#beat(now, Math.min(50, since));
      this.#costMs += (performance.now() - begun - this.#costMs) * 0.2;
    }
    if (this.#stopped) return;
    if (this.#asked || this.#moving() !== 'still') this.#frame = requestAnimationFrame(this.#step);
  };
}

const SLOW_MS = 30;
/** On a slow device breathing takes a sixth of the time at most, so that presses are answered. */
const REST = 6;
