// Something kept in this browser alone, sent nowhere. What was stored is checked before it is believed; where nothing can be kept it lasts
// as long as the page.

export interface KeptOnDevice<T> {
  read(): T;
  write(next: T): void;
  /** Whether it will still be there tomorrow. */
  isLasting(): boolean;
}

/** `check` gives what was stored if it is sound, else null: then it begins with `nothing`. */
export function keptOnDevice<T>(name: string, check: (stored: unknown) => T | null, nothing: T): KeptOnDevice<T> {
  let kept: T | null = null;
  return {
    read() {
      if (kept !== null) return kept;
      try {
        kept = check(JSON.parse(localStorage.getItem(name) ?? 'null'));
      } catch {
        // No storage, or not ours: it begins anew.
      }
      kept ??= nothing;
      return kept;
    },
    write(next) {
      kept = next;
      try {
        localStorage.setItem(name, JSON.stringify(next));
      } catch {
        // Told by `isLasting`.
      }
    },
    isLasting() {
      try {
        localStorage.setItem(`${name}.try`, '1');
        localStorage.removeItem(`${name}.try`);
        return true;
      } catch {
        return false;
      }
    },
  };
}
