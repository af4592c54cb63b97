// How does a reader put what it found? The five results of BSI TR-03135 and how parts make a whole.

export const RESULTS = ['successful', 'failed', 'undetermined', 'notSupported', 'aborted'] as const;
/**
 * `failed`: the check ran and was not passed. `undetermined`: it ran and came to no conclusion. `notSupported`: the document does not
 * have what is checked. `aborted`: a technical failure, which says nothing of the document.
 */
export type CheckResult = (typeof RESULTS)[number];

/** Failed if any part failed; successful only if nothing failed, was aborted or undetermined. */
export function wholeOf(parts: readonly CheckResult[]): CheckResult {
  for (const result of ['failed', 'undetermined', 'aborted', 'successful'] as const)
    if (parts.includes(result)) return result;
  return 'notSupported';
}
