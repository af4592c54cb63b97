// The settings of this device as a store: read once, applied to the page at once, kept at once, followed in other windows. Where the
// browser keeps nothing, they hold until the page is left.

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { makeDeviceText, readDeviceText, type DeviceSettings } from './deviceSettings.ts';

const KEY = 'firstline.device';

export const device = createStore<DeviceSettings>(() => readDeviceText(readStored()));

export function changeDevice(changes: Partial<DeviceSettings>): void {
  device.setState(changes);
  writeStored(makeDeviceText(device.getState()));
}

/** Settings for a while, which are not kept; the way back leaves alone what somebody changed meanwhile. */
export function lendDevice(changes: Partial<DeviceSettings>): () => void {
  const before = device.getState();
  device.setState(changes);
  return () => {
    const now = device.getState();
    const lent = Object.keys(changes) as (keyof DeviceSettings)[];
    const untouched = lent.filter((key) => now[key] === changes[key]);
    device.setState(Object.fromEntries(untouched.map((key) => [key, before[key]])));
  };
}

export function useDevice(): DeviceSettings {
  return useStore(device);
}

/** Keeps the root element in step with the settings, now and on every change; returns the way to stop. */
export function applyDevice(root: HTMLElement): () => void {
  const apply = ({ textPercent, scheme, contrast, motion, hand }: DeviceSettings): void => {
    root.style.setProperty('--text-scale', String(textPercent / 100));
    root.dataset['scheme'] = scheme;
    root.dataset['contrast'] = contrast;
    root.dataset['motion'] = motion;
    root.dataset['hand'] = hand;
  };
  apply(device.getState());
  const stop = device.subscribe(apply);
  const follow = (event: StorageEvent): void => {
    if (event.key === KEY) device.setState(readDeviceText(event.newValue));
  };
  globalThis.addEventListener('storage', follow);
  return () => {
    stop();
    globalThis.removeEventListener('storage', follow);
  };
}

/** Whether things should stand still: the setting, else what the system asks for. */
export function prefersStill({ motion }: DeviceSettings): boolean {
  if (motion !== 'system') return motion === 'off';
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}

function readStored(): string | null {
  try {
    return globalThis.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function writeStored(text: string): void {
  try {
    globalThis.localStorage.setItem(KEY, text);
  } catch {
    // Private mode or a full disk: the setting holds until the page is left, and the settings screen says so.
  }
}

/** Whether settings outlive the page here. */
export function isDeviceKept(): boolean {
  return makeDeviceText(readDeviceText(readStored())) === makeDeviceText(device.getState());
}
