import { describe, expect, test } from 'vitest';
import { DEVICE_DEFAULTS, type DeviceSettings } from '#ui';
import type { TraineeView } from '../../looks.ts';
import { chooseVoice, voicesFor, type BrowserVoice } from './chooseVoice.ts';
import { linesToSpeak, type SpokenLine } from './linesToSpeak.ts';
import { LineSpeaker, type Playing, type Synthesiser } from './lineSpeaker.ts';

type Line = TraineeView['transcript'][number];

const voice = (voiceURI: string, lang: string, more: Partial<BrowserVoice> = {}): SpeechSynthesisVoice => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService: true,
  default: false,
  ...more,
});

const VOICES = [
  voice('b', 'en-GB'),
  voice('a', 'en_GB'),
  voice('us', 'en-US', { default: true }),
  voice('far', 'es-ES', { localService: false }),
  voice('fr', 'fr-FR'),
];

const namesOf = (voices: readonly BrowserVoice[]): string[] => voices.map(({ voiceURI }) => voiceURI);

describe('the voices for a language', () => {
  test('are of the region asked for, else of the browser’s own', () => {
    expect(namesOf(voicesFor(VOICES, 'en-GB', false))).toEqual(['a', 'b']);
    expect(namesOf(voicesFor(VOICES, 'en', false))).toEqual(['us']);
    expect(namesOf(voicesFor(VOICES, 'fr', false))).toEqual(['fr']);
    expect(voicesFor(VOICES, 'ar', true)).toEqual([]);
  });

  test('come from the network only where that is allowed and the device has none', () => {
    expect(voicesFor(VOICES, 'es', false)).toEqual([]);
    expect(namesOf(voicesFor(VOICES, 'es', true))).toEqual(['far']);
    const both = [...VOICES, voice('near', 'es-MX')];
    expect(namesOf(voicesFor(both, 'es-ES', true))).toEqual(['near']);
  });
});

describe('a person’s voice', () => {
  const many = ['a', 'b', 'c', 'd'].map((name) => voice(name, 'en-GB'));

  test('stays the same in an attempt and is one of several over many', () => {
    expect(chooseVoice(many, 'one p1')).toEqual(chooseVoice(many, 'one p1'));
    const drawn = Array.from({ length: 60 }, (_, index) => chooseVoice(many, `attempt${index} p1`));
    expect(new Set(drawn.map((one) => one?.voice.voiceURI))).toEqual(new Set(['a', 'b', 'c', 'd']));
    for (const one of drawn) {
      expect(one?.pitch).toBeGreaterThanOrEqual(0.88);
      expect(one?.pitch).toBeLessThanOrEqual(1.12);
    }
    expect(new Set(drawn.map((one) => one?.pitch)).size).toBe(5);
  });

  test('is none where no voice speaks the language', () => {
    expect(chooseVoice([], 'one p1')).toBeNull();
  });
});

function viewWith(transcript: readonly Partial<Line>[], more: Partial<TraineeView> = {}): TraineeView {
  const lines = transcript.map((line, index): Line => ({
    n: index + 1,
    act: 1,
    atSeconds: 0,
    who: 'p1',
    text: `line ${index + 1}`,
    manner: null,
    through: null,
    asking: null,
    ...line,
  }));
  const part: Pick<TraineeView, 'transcript'> = { transcript: lines };
  return { ...part, ...more } as TraineeView;
}

describe('the lines to speak', () => {
  const through = { interpreter: 'p2', saidSeconds: 9, renderedSeconds: 3, heard: null };

  test('are those of people at the counter that are new', () => {
    const before = viewWith([{}]);
    const after = viewWith([{}, { who: 'officer' }, { who: 'narrator' }, {}]);
    expect(linesToSpeak(before, after)).toEqual([{ n: 4, speaker: 'p1', text: 'line 4' }]);
  });

  test('come in the interpreter’s voice, and what was not rendered not at all', () => {
    const after = viewWith([{ through }, { through: { ...through, renderedSeconds: 0 } }]);
    expect(linesToSpeak(viewWith([]), after)).toEqual([{ n: 1, speaker: 'p2', text: 'line 1' }]);
  });

  test('leave out what is seen and not said', () => {
    const after = viewWith([{ text: 'Four days. (He looks down.) No more.' }, { text: '(She nods.)' }]);
    expect(linesToSpeak(viewWith([]), after).map(({ text }) => text)).toEqual(['Four days. No more.']);
  });

  test('are none where an examination forbids it', () => {
    expect(linesToSpeak(viewWith([]), viewWith([{}], { voiceless: true }))).toEqual([]);
  });
});

/** Speaks nothing aloud; lines start and end when the test says so. */
class FakeSynthesiser {
  queue: FakeUtterance[] = [];
  cancelled = 0;
  readonly voices: SpeechSynthesisVoice[];
  readonly listeners: (() => void)[] = [];

  constructor(voices: SpeechSynthesisVoice[]) {
    this.voices = voices;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.queue.push(utterance);
  }

  cancel(): void {
    this.cancelled += 1;
    const gone = this.queue;
    this.queue = [];
    // As browsers do: what is cancelled reports an error, later than the call.
    this.late = () => {
      for (const one of gone) one.dispatchEvent(new Event('error'));
    };
  }

  late: () => void = () => undefined;

  addEventListener(_: string, listener: () => void): void {
    this.listeners.push(listener);
  }
}

class FakeUtterance extends EventTarget {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  pitch = 1;
  volume = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

interface Bench {
  readonly speaker: LineSpeaker;
  readonly synthesiser: FakeSynthesiser;
  readonly played: { readonly paths: readonly string[]; readonly playing: Playing; isStopped: boolean }[];
}

function speakerWith(settings: Partial<DeviceSettings>): Bench {
  const synthesiser = new FakeSynthesiser(VOICES);
  const played: { paths: readonly string[]; playing: Playing; isStopped: boolean }[] = [];
  const speaker = new LineSpeaker({
    play: (paths, playing) => {
      const one = { paths, playing, isStopped: false };
      played.push(one);
      return () => {
        one.isStopped = true;
      };
    },
    synthesiser: synthesiser as unknown as Synthesiser,
    makeUtterance: (text) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance,
    settings: () => ({ ...DEVICE_DEFAULTS, ...settings }),
  });
  return { speaker, synthesiser, played };
}

describe('the speaker', () => {
  const lines: SpokenLine[] = [
    { n: 1, speaker: 'p1', text: 'Good morning.' },
    { n: 2, speaker: 'p1', text: 'Four days.' },
  ];
  const where = { attempt: 'one', language: 'en-GB' };

  test('is silent unless asked for, while mute, and in a language without a voice', () => {
    for (const settings of [{}, { voiced: true, muted: true }, { voiced: true, volume: 0 }]) {
      const { speaker, synthesiser } = speakerWith(settings);
      speaker.speak(lines, where);
      expect(synthesiser.queue).toEqual([]);
    }
    const { speaker, synthesiser } = speakerWith({ voiced: true });
    speaker.speak(lines, { ...where, language: 'es' });
    expect(synthesiser.queue).toEqual([]);
    expect(speaker.canSpeak('es')).toBe(false);
    expect(speaker.canSpeak('en')).toBe(true);
  });

  test('speaks each line in the person’s voice, at the speed and loudness set', () => {
    const { speaker, synthesiser } = speakerWith({ voiced: true, voicePercent: 60, volume: 40 });
    speaker.speak(lines, where);
    synthesiser.queue[0]?.dispatchEvent(new Event('end'));
    expect(synthesiser.queue.map(({ text }) => text)).toEqual(['Good morning.', 'Four days.']);
    for (const { rate, volume, lang, voice: own } of synthesiser.queue) {
      expect({ rate, volume, lang }).toEqual({ rate: 0.6, volume: 0.4, lang: 'en-GB' });
      expect(own).toBe(synthesiser.queue[0]?.voice);
    }
  });

  test('tells the line that is heard, and no longer once it was stopped', () => {
    const { speaker, synthesiser } = speakerWith({ voiced: true });
    speaker.speak(lines, where);
    const first = synthesiser.queue[0];
    first?.dispatchEvent(new Event('start'));
    expect(speaker.heard.getState().line).toBe(lines[0]);
    first?.dispatchEvent(new Event('end'));
    expect(speaker.heard.getState().line).toBeNull();
    synthesiser.queue[1]?.dispatchEvent(new Event('start'));
    expect(speaker.heard.getState().line).toBe(lines[1]);
    speaker.stop();
    expect(speaker.heard.getState().line).toBeNull();
    expect(synthesiser.queue).toEqual([]);
  });

  test('is not confused by the end of a line that was stopped', () => {
    const { speaker, synthesiser } = speakerWith({ voiced: true });
    speaker.speak(lines, where);
    synthesiser.queue[0]?.dispatchEvent(new Event('start'));
    speaker.speak(lines, where);
    synthesiser.queue[0]?.dispatchEvent(new Event('start'));
    synthesiser.late();
    expect(speaker.heard.getState().line).toBe(lines[0]);
  });

  test('plays a recording, goes on when it ends, and stops it', () => {
    const { speaker, synthesiser, played } = speakerWith({ voiced: true, voicePercent: 120, volume: 50 });
    const recorded: SpokenLine[] = [{ n: 1, speaker: 'p1', text: 'Good morning.', recordings: ['recordings/a.ogg'] }];
    speaker.speak([...recorded, ...lines.slice(1)], { ...where, language: 'ar' });
    expect(played[0]).toMatchObject({ paths: ['recordings/a.ogg'], playing: { volume: 0.5, rate: 1.2 } });
    played[0]?.playing.started();
    expect(speaker.heard.getState().line).toBe(recorded[0]);
    played[0]?.playing.ended();
    expect(speaker.heard.getState().line).toBeNull();
    expect(synthesiser.queue).toEqual([]);
    speaker.speak([...recorded, ...lines.slice(1)], where);
    played[1]?.playing.ended();
    expect(synthesiser.queue.map(({ text }) => text)).toEqual(['Four days.']);
    speaker.speak(recorded, where);
    speaker.stop();
    expect(played[2]?.isStopped).toBe(true);
  });

  test('takes the voice of the device where a recording cannot be had', () => {
    const { speaker, synthesiser, played } = speakerWith({ voiced: true });
    speaker.speak([{ n: 1, speaker: 'p1', text: 'Good morning.', recordings: ['recordings/a.ogg'] }], where);
    played[0]?.playing.failed();
    expect(synthesiser.queue.map(({ text }) => text)).toEqual(['Good morning.']);
  });

  test('counts the voices found later', () => {
    const { speaker, synthesiser } = speakerWith({});
    for (const listener of synthesiser.listeners) listener();
    expect(speaker.heard.getState().voices).toBe(1);
  });
});
