import { assert, json, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEVICE_DEFAULTS, makeDeviceText, readDeviceText } from './deviceSettings.ts';

describe('device settings', () => {
  it('come back as they were stored', () => {
    const settings = { ...DEVICE_DEFAULTS, language: 'ar', textPercent: 150, scheme: 'dark', hand: 'left' } as const;
    expect(readDeviceText(makeDeviceText(settings))).toEqual(settings);
  });

  it('fall back value by value where one is broken', () => {
    const text = JSON.stringify({
      format: 1,
      textPercent: 900,
      scheme: 'dark',
      muted: 'yes',
      voiced: 1,
      voicePercent: 20,
      language: '<b>',
    });
    expect(readDeviceText(text)).toEqual({ ...DEVICE_DEFAULTS, scheme: 'dark' });
  });

  it('of another format are the defaults', () => {
    expect(readDeviceText(JSON.stringify({ format: 99, scheme: 'dark' }))).toEqual(DEVICE_DEFAULTS);
  });

  it('are readable whatever was stored (seed 7)', () => {
    assert(
      property(oneof(string(), json()), (text) => {
        const settings = readDeviceText(text);
        expect(readDeviceText(makeDeviceText(settings))).toEqual(settings);
      }),
      { seed: 7 },
    );
  });
});
