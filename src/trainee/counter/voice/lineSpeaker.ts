// Lets lines be heard one after the other, from a recording where there is one, else by the browser's speech synthesis, and tells which is
// heard now. Nothing of it is an act, and nothing is kept.

import { createStore } from 'zustand/vanilla';
import { device, type DeviceSettings } from '#ui';
import { chooseVoice, voicesFor } from './chooseVoice.ts';
import type { SpokenLine } from './linesToSpeak.ts';
import { playRecording } from './playRecording.ts';

/** What is used of the browser's synthesiser. */
export type Synthesiser = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;

/** How something is played, and what is to be told of it. */
export interface Playing {
  /** 0 to 1. */
  readonly volume: number;
  /** 1: as it was recorded, or as the voice speaks by itself. */
  readonly rate: number;
  readonly started: () => void;
  readonly ended: () => void;
  readonly failed: () => void;
}

/** In which attempt lines are spoken, and in which language. */
export interface Where {
  readonly attempt: string;
  readonly language: string;
}

const nothing = (): void => undefined;

export interface SpeakerDeps {
  /** Plays a recording; returns the way to stop. */
  readonly play: (paths: readonly string[], playing: Playing) => () => void;
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
  /** Counts up with every stop: what belongs to an earlier turn tells nothing any more. */
  #turn = 0;
  #stopRecording = nothing;

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
  speak(lines: readonly SpokenLine[], where: Where): void {
    this.stop();
    const { voiced, muted, volume } = this.#deps.settings();
    if (!voiced || muted || volume === 0) return;
    this.#go(lines, where, this.#turn);
  }

  stop(): void {
    this.#turn += 1;
    this.#deps.synthesiser?.cancel();
    this.#stopRecording();
    this.#stopRecording = nothing;
    this.#tell(null);
  }

  /** The first of the lines, and then the others; a turn that was stopped goes no further. */
  #go(lines: readonly SpokenLine[], where: Where, turn: number): void {
    const [line, ...others] = lines;
    if (line === undefined || turn !== this.#turn) return;
    const { voicePercent, volume } = this.#deps.settings();
    const playing: Playing = {
      volume: volume / 100,
      rate: voicePercent / 100,
      started: () => {
        if (turn === this.#turn) this.#tell(line);
      },
      ended: () => {
        if (turn !== this.#turn) return;
        this.#tell(null);
        this.#go(others, where, turn);
      },
      failed: () => {
        if (turn === this.#turn) this.#synthesise(line, where, playing);
      },
    };
    if (line.recordings === undefined) this.#synthesise(line, where, playing);
    else this.#stopRecording = this.#deps.play(line.recordings, playing);
  }

  #synthesise(line: SpokenLine, { attempt, language }: Where, { volume, rate, started, ended }: Playing): void {
    const { synthesiser, makeUtterance } = this.#deps;
    const chosen = chooseVoice(this.#voices(language), `${attempt} ${line.speaker}`);
    if (synthesiser === null || chosen === null) {
      ended();
      return;
    }
    const utterance = makeUtterance(line.text);
    utterance.voice = chosen.voice;
    utterance.lang = chosen.voice.lang.replaceAll('_', '-');
    utterance.pitch = chosen.pitch;
    utterance.rate = rate;
    utterance.volume = volume;
    utterance.addEventListener('start', started);
    utterance.addEventListener('end', ended);
    utterance.addEventListener('error', ended);
    synthesiser.speak(utterance);
  }

  #tell(line: SpokenLine | null): void {
    if (this.heard.getState().line !== line) this.heard.setState({ line });
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
    play: playRecording,
    synthesiser: 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null,
    makeUtterance: (text) => new SpeechSynthesisUtterance(text),
    settings: () => device.getState(),
  });
  return speaker;
}
