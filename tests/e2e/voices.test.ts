// What is heard: the words of the person at the counter, spoken as they are written and in the language of the case, at the speed that was
// asked for, with the line at the foot as long as it lasts, and nothing more once the voice is off; a recording where there is one; and
// places that go round without a click.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import counter from '../../assets/locales/en/counter.json' with { type: 'json' };
import { shareProduct } from './runProduct.ts';
import { keepIn, playOnServer } from './serverAttempt.ts';

const product = shareProduct();
const SOUNDS = join(import.meta.dirname, '../../assets/sounds');

interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
}
type Ears = typeof globalThis & { spoken: Spoken[]; speaking: EventTarget | null };

/** A browser whose synthesiser has one English voice, notes what it is given, and speaks until it is told to go on. */
function listen(): void {
  const ears = globalThis as Ears;
  ears.spoken = [];
  ears.speaking = null;
  class Utterance extends EventTarget {
    voice: unknown = null;
    lang = '';
    pitch = 1;
    rate = 1;
    volume = 1;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesiser = Object.assign(new EventTarget(), {
    getVoices: () => [{ name: 'Ada', lang: 'en-GB', localService: true, default: true, voiceURI: 'ada' }],
    speak: (utterance: Utterance) => {
      const { text, lang, rate } = utterance;
      ears.spoken.push({ text, lang, rate });
      ears.speaking = utterance;
      utterance.dispatchEvent(new Event('start'));
    },
    cancel: () => {
      ears.speaking = null;
    },
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesiser });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  localStorage.setItem('firstline.device', JSON.stringify({ format: 1, voicePercent: 130, captions: true }));
}

const spokenIn = (page: Page): Promise<Spoken[]> => page.evaluate(() => (globalThis as Ears).spoken);

async function openCounter(): Promise<{ page: Page; close: () => Promise<void> }> {
  const attempt = await playOnServer(product.address, 'nervous-visitor', (_, n) => n > 1);
  const { page, context, errors } = await product.openWindow({ draws: false });
  await keepIn(context, [attempt]);
  await context.addInitScript(listen);
  await page.goto(`${product.address}/#/attempt/${attempt.id}`);
  await page.locator('.counter').waitFor();
  return {
    page,
    close: async () => {
      expect(errors).toEqual([]);
      await context.close();
    },
  };
}

const say = (page: Page): Promise<void> => page.locator('button.say:visible').first().click();
it('words are spoken as they stand there, at the speed asked for, until the voice is off', async () => {
  const { page, close } = await openCounter();
  await say(page);
  // An answer that came once the voice is on would be spoken, too.
  await page.locator('.counter[data-acts="2"]').waitFor();
  expect(await spokenIn(page)).toEqual([]);

  await page.getByRole('button', { name: counter.top.voiceOn }).click();
  await say(page);
  await expect.poll(async () => (await spokenIn(page)).length).toBe(1);
  const [first] = await spokenIn(page);
  expect(first).toMatchObject({ lang: 'en-GB', rate: 1.3 });
  expect(await page.locator('.transcript-lines').innerText()).toContain(first?.text.slice(0, 30));
  const caption = page.locator('.counter-caption-voice');
  await expect.poll(() => caption.innerText()).toContain(first?.text.slice(0, 30));
  await page.evaluate(() => (globalThis as Ears).speaking?.dispatchEvent(new Event('end')));

  await page.getByRole('button', { name: counter.top.voiceOff }).click();
  await say(page);
  await page.waitForTimeout(500);
  expect(await spokenIn(page)).toHaveLength(1);
  await close();
});

it('a recording is played instead of the synthesiser, from its own file', async () => {
  const { page, close } = await openCounter();
  const asked: string[] = [];
  await page.route('**/content/recordings/**', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await route.fulfill({ body: readFileSync(join(SOUNDS, 'reader.ogg')), contentType: 'audio/ogg' });
  });
  // As a case would answer whose lines were recorded.
  await page.route('**/attempts/*/acts', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { state: { view: { transcript: { n: number; who: string }[] } } };
    const { view } = answer.state;
    const transcript = view.transcript.map((line) =>
      line.who === 'officer' ? line : { ...line, recordings: [`recordings/${line.n}.ogg`] },
    );
    await route.fulfill({ response, json: { ...answer, state: { ...answer.state, view: { ...view, transcript } } } });
  });
  await page.getByRole('button', { name: counter.top.voiceOn }).click();
  await say(page);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(asked[0]).toMatch(/\/content\/recordings\/\d+\.ogg$/);
  expect(await spokenIn(page)).toEqual([]);
  await close();
});

const PLACES = ['murmur', 'lane', 'rails', 'quay', 'room', 'workshop', 'street'];

it('the sounds of places go round without a click, neither clipped nor lost', async () => {
  const { page, context } = await product.openWindow({ draws: false });
  await page.goto(`${product.address}/api/health`);
  for (const name of PLACES) {
    const sound = readFileSync(join(SOUNDS, `${name}.ogg`)).toString('base64');
    const heard = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const audio = await new OfflineAudioContext(1, 1, 22_050).decodeAudioData(bytes.buffer);
      const samples = audio.getChannelData(0);
      const steps = samples.slice(1).map((one, index) => Math.abs(one - (samples[index] ?? 0)));
      return {
        seam: Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0)),
        step: steps.sort()[Math.floor(steps.length * 0.999)] ?? 0,
        peak: samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0),
        loudness: 10 * Math.log10(samples.reduce((sum, one) => sum + one * one, 0) / samples.length),
      };
    }, sound);
    expect(heard.seam, name).toBeLessThan(2.5 * heard.step);
    expect(heard.peak, name).toBeLessThan(0.5);
    expect(heard.loudness, name).toBeGreaterThan(-34);
    expect(heard.loudness, name).toBeLessThan(-22);
  }
  await context.close();
});
