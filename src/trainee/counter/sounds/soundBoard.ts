// Lets a workplace be heard: each of its sounds, and the murmur of the place while somebody stands at the counter. Sounds are fetched
// when they are first needed, and nothing is played while the device is mute.

import type { Howl } from 'howler';
import { device } from '#ui';
import { ambienceAt } from './ambience.ts';
import type { SoundName, Workplace } from '../../workplace.ts';

const FILES = import.meta.glob<string>('../../../../assets/sounds/*.{ogg,wav}', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** The murmur is to be felt rather than heard. */
const HALL_LOUDNESS = 0.16;
const HALL_FADE_MS = 900;

export class SoundBoard {
  readonly #howls = new Map<string, Promise<Howl>>();
  readonly #stops: readonly (() => void)[];
  #hall = false;
  #ambience: string = ambienceAt('arrivals');
  #closed = false;

  constructor(workplace: Pick<Workplace, 'listen'>) {
    this.#stops = [
      workplace.listen((event) => {
        if (event.kind === 'sound') void this.#play(event.name);
        if (event.kind === 'hall') {
          this.#hall = event.heard;
          this.#ambience = ambienceAt(event.place);
          void this.#murmur();
        }
      }),
      device.subscribe(() => void this.#murmur()),
    ];
  }

  close(): void {
    this.#closed = true;
    for (const stop of this.#stops) stop();
    for (const howl of this.#howls.values()) void unload(howl);
    this.#howls.clear();
  }

  async #play(name: SoundName): Promise<void> {
    const loudness = loudnessNow();
    if (loudness === 0) return;
    const howl = await this.#howl(name, false);
    if (this.#closed) return;
    howl.volume(loudness);
    howl.play();
  }

  async #murmur(): Promise<void> {
    const wanted = this.#hall ? loudnessNow() * HALL_LOUDNESS : 0;
    if (wanted === 0 && !this.#howls.has(this.#ambience)) return;
    const howl = await this.#howl(this.#ambience, true);
    if (this.#closed) return;
    if (wanted > 0 && !howl.playing()) {
      howl.volume(0);
      howl.play();
    }
    howl.fade(howl.volume(), wanted, HALL_FADE_MS);
  }

  #howl(name: string, loop: boolean): Promise<Howl> {
    const known = this.#howls.get(name);
    if (known !== undefined) return known;
    const src = ['ogg', 'wav'].flatMap((format) => FILES[`../../../../assets/sounds/${name}.${format}`] ?? []);
    const made = import('howler').then(({ Howl }) => new Howl({ src, loop }));
    this.#howls.set(name, made);
    made.catch(() => this.#howls.delete(name));
    return made;
  }
}

function loudnessNow(): number {
  const { muted, volume } = device.getState();
  return muted ? 0 : volume / 100;
}

async function unload(howl: Promise<Howl>): Promise<void> {
  (await howl.catch(() => null))?.unload();
}
