// Keys while marking: from act to act, to a comment, between the two sides, and a level by its number on the criterion that has the focus. Single
// keys only where the device allows them and nobody types; Alt with an arrow always.

import { useEffect } from 'react';
import { RUBRIC, type RubricCriterion } from '#attempt';
import { device, isTyping } from '#ui';

interface MarkKeys {
  readonly act: number;
  readonly last: number;
  readonly onAct: (act: number) => void;
  /** A level for a criterion. */
  readonly onLevel: (criterion: RubricCriterion, level: number) => void;
}

export const MARK_KEYS = { next: 'n', before: 'p', comment: 'c', replay: 't', mark: 'k' } as const;

/** Where the keys lead. */
export const PLACES = { comment: 'marking-comment', replay: 'marking-attempt', mark: 'marking-mark' } as const;

export function useMarkKeys({ act, last, onAct, onLevel }: MarkKeys): void {
  useEffect(() => {
    const step = (by: number): void => onAct(Math.min(last, Math.max(0, act + by)));
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const onwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      if (event.altKey) {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        step(event.key === onwards ? 1 : -1);
        event.preventDefault();
        return;
      }
      const criterion = criterionAt(event.target);
      if (criterion !== null && /^[1-4]$/.test(event.key)) {
        onLevel(criterion, Number(event.key));
        const next = RUBRIC[RUBRIC.indexOf(criterion) + 1];
        if (next !== undefined) focusOnCriterion(next);
        event.preventDefault();
        return;
      }
      if (!device.getState().singleKeys || isTyping(event.target) || isInDialog(event.target)) return;
      const [name] = Object.entries(MARK_KEYS).find(([, key]) => key === event.key.toLowerCase()) ?? [];
      if (name === undefined) return;
      if (name === 'next') step(1);
      else if (name === 'before') step(-1);
      else focusOn(PLACES[name as keyof typeof PLACES]);
      event.preventDefault();
    };
    globalThis.addEventListener('keydown', press);
    return () => globalThis.removeEventListener('keydown', press);
  }, [act, last, onAct, onLevel]);
}

function criterionAt(target: EventTarget | null): RubricCriterion | null {
  const place = target instanceof Element ? target.closest('.marking-criterion') : null;
  return RUBRIC.find((one) => place?.id === `marking-${one}`) ?? null;
}

export function focusOn(id: string): void {
  const place = document.querySelector<HTMLElement>(`#${id}`);
  const inside = place?.querySelector<HTMLElement>('textarea');
  const target = id === PLACES.comment ? (inside ?? place) : place;
  target?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start' });
}

export function focusOnCriterion(criterion: RubricCriterion): void {
  const radios = document.querySelectorAll<HTMLElement>(`#marking-${criterion} input`);
  const chosen = [...radios].find((one) => (one as HTMLInputElement).checked);
  const target = chosen ?? radios[0];
  target?.focus();
  target?.closest('.marking-criterion')?.scrollIntoView({ block: 'nearest' });
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null;
}
