// What is worked out once before any part of a person is drawn? Anatomy, pose, light and colours, for photograph and figure alike.
import type { Camera } from './camera.ts';
import { stream } from './chance.ts';
import { anatomyOf } from './draw/anatomy.ts';
import { type Body, bodyOf, type Stance } from './draw/body.ts';
import type { Paint } from './draw/paint.ts';
import { placing } from './draw/pose.ts';
import type { Sketch } from './draw/sketch.ts';
import type { Muscles } from './expression.ts';
import type { Looks } from './looks.ts';
import { hairColours, skinColours } from './palette.ts';

export interface Sitting {
  readonly muscles: Muscles;
  readonly camera: Camera;
  readonly paint: Paint;
  readonly fine: boolean;
  readonly stance: Stance;
}

export function sketchOf(
  looks: Looks,
  { muscles, camera, paint, fine, stance }: Sitting,
): { sketch: Sketch; body: Body } {
  const a = anatomyOf(looks);
  const place = placing(a, {
    yawDegrees: camera.yaw / 10 + muscles.yawDegrees,
    pitchDegrees: camera.pitch / 10 + muscles.pitchDegrees,
    rollDegrees: camera.roll / 10 + muscles.rollDegrees,
    distance: 2400 - 1.45 * camera.lens,
  });
  const sketch: Sketch = {
    looks,
    a,
    place,
    muscles,
    paint,
    skin: skinColours(looks.monk, looks.undertone),
    hair: hairColours(looks.hair.colour, looks.hair.grey),
    light: camera.lightSide / 1000,
    contrast: 0.7 + (camera.contrast / 1000) * 0.65,
    fine,
    covered: 0,
    strands: (name) => stream(looks.hair.texture, name),
  };
  return { sketch, body: bodyOf(a, stance) };
}
