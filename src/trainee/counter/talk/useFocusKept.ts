// What is pressed may go away with the press: a question that is asked once, a dilemma that is settled. The focus then comes back to
// where the next thing is said, and is never left nowhere.

import { useEffect, type RefObject } from 'react';

/** `moment` changes with every act; the element that takes the focus carries `data-takes-focus`. */
export function useFocusKept(root: RefObject<HTMLElement | null>, moment: number): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const come = (): void => {
      element.dataset['held'] = 'true';
    };
    const leave = ({ target }: FocusEvent): void => {
      // What was taken away has not been left; whether it was shows once the change is made.
      queueMicrotask(() => {
        const left = !element.contains(document.activeElement);
        if (left && target instanceof Node && element.contains(target)) delete element.dataset['held'];
      });
    };
    element.addEventListener('focusin', come);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', come);
      element.removeEventListener('focusout', leave);
    };
  }, [root]);

  useEffect(() => {
    const element = root.current;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (moment > 0 && lost && element?.dataset['held'] === 'true')
      element.querySelector<HTMLElement>('[data-takes-focus]')?.focus({ preventScroll: true });
  }, [root, moment]);
}
