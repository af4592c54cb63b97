// Whether somebody types where a key was pressed: then single keys are letters.

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches(
        'input:not([type=checkbox],[type=radio],[type=range]), textarea, select, [role=menu] *, [role=listbox] *',
      ))
  );
}
