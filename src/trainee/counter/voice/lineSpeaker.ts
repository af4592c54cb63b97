// Speaks lines one after the other with the browser's speech synthesis, and tells which is heard now. Nothing of it is an act, and
// nothing is kept.

import { createStore } from 'zustand/vanilla';
import { device, type DeviceSettings } from '#ui';
import { chooseVoice, voicesFor } from './chooseVoice.ts';
import type { SpokenLine } from './linesToSpeak.ts';

/** What is used of the browser's synthesiser. */
export type Synthesiser = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;

export interface SpeakerDeps {
  /** Null: the browser has none. */
  readonly synthesiser: Synthesiser | null;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  readonly settings: () => DeviceSettings;
}

export interface Heard {
  /** The line that is heard now. */
  readonly line: SpokenLine | null;
  /** Counts up when the browser finds further voices. */
  readonly voices: number;
}

export class LineSpeaker {
  readonly heard = createStore<Heard>(() => ({ line: null, voices: 0 }));
  readonly #deps: SpeakerDeps;
  #turn = 0;

  constructor(deps: SpeakerDeps) {
    this.#deps = deps;
    // Browsers look for their voices when they are first asked, and tell later.
    deps.synthesiser?.getVoices();
    deps.synthesiser?.addEventListener('voiceschanged', () =>
      this.heard.setState(({ voices }) => ({ voices: voices + 1 })),
    );
  }

  /** Whether the browser can speak a language in the way the person allows. */
  canSpeak(language: string): boolean {
    return this.#voices(language).length > 0;
  }

  /** Speaks these lines instead of what is spoken now. `attempt` sets whose voice is whose. */
  speak(
    lines: readonly SpokenLine[],
    { attempt, language }: { readonly attempt: string; readonly language: string },
  ): void {
    this.stop();
    const { synthesiser, makeUtterance, settings } = this.#deps;
    const { voiced, voicePercent, muted, volume } = settings();
    if (synthesiser === null || !voiced || muted || volume === 0) return;
    const voices = this.#voices(language);
    const turn = this.#turn;
    for (const line of lines) {
      const chosen = chooseVoice(voices, `${attempt} ${line.speaker}`);
      if (chosen === null) return;
      const utterance = makeUtterance(line.text);
      utterance.voice = chosen.voice;
      utterance.lang = chosen.voice.lang.replaceAll('_', '-');
      utterance.pitch = chosen.pitch;
      utterance.rate = voicePercent / 100;
      utterance.volume = volume / 100;
      // A line that was stopped may end later; it must not take away what is heard by then.
      utterance.addEventListener('start', () => {
        if (turn === this.#turn) this.heard.setState({ line });
      });
      const end = (): void => {
        if (turn === this.#turn && this.heard.getState().line === line) this.heard.setState({ line: null });
      };
      utterance.addEventListener('end', end);
      utterance.addEventListener('error', end);
      synthesiser.speak(utterance);
    }
  }

  stop(): void {
    this.#turn += 1;
    this.#deps.synthesiser?.cancel();
    if (this.heard.getState().line !== null) this.heard.setState({ line: null });
  }

  #voices(language: string): SpeechSynthesisVoice[] {
    const { synthesiser, settings } = this.#deps;
    return voicesFor(synthesiser?.getVoices() ?? [], language, settings().networkVoices);
  }
}

let speaker: LineSpeaker | null = null;

/** The one speaker of this page: a browser has one synthesiser. */
export function lineSpeaker(): LineSpeaker {
  speaker ??= new LineSpeaker({
    synthesiser: 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null,
    makeUtterance: (text) => new SpeechSynthesisUtterance(text),
    settings: () => device.getState(),
  });
  return speaker;
}
