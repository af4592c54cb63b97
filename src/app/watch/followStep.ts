// What the hands do at a step of the expert: the paper in hand, its page, the light held over it, the glass. Only the desk moves; what is
// to be seen is in the view already.

import { GLASSES, isReader } from '#documents';
import type { Workplace } from '../../trainee/workplace.ts';
import type { WatchStep } from '../practice/practicePort.ts';

/** `step` is null at the start, where everything lies as it was handed over. */
export function followStep(workplace: Workplace, step: WatchStep | null): void {
  const { view } = workplace;
  const look = view.looks.findLast(({ act, reference }) => act === view.acts && !reference) ?? null;
  const paper = look?.paper ?? step?.paper ?? null;
  void workplace.magnify(null);
  if (step === null || paper === null) {
    void workplace.holdLamp(null);
    return;
  }
  const page = look?.page ?? step.page;
  if (page !== null) void workplace.open(paper, page);
  if (step.type === 'readChip') {
    void workplace.readChip(paper);
    return;
  }
  if (step.type === 'readMrz') {
    void workplace.readZone(paper);
    return;
  }
  if (step.type === 'tilt' && look !== null) {
    void workplace.tilt(paper, look.tilt as -2 | -1 | 0 | 1 | 2);
    return;
  }
  const { light: noted } = step;
  void workplace.shine(
    look?.light ?? (noted === null || isReader(noted) ? 'white' : noted),
    paper,
    look?.from ?? 'left',
  );
  const level = GLASSES.find((one) => one === look?.level);
  if (look === null || look.region === null || level === undefined) return;
  const { x, y, width, height } = look.region;
  const at = { xMm: x + width / 2, yMm: y + height / 2 };
  void workplace.magnify({ paper, page: look.page, light: look.light, from: look.from ?? 'left', level, ...at });
}
