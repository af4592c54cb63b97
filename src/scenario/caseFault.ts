// What is wrong in a scenario that shows itself only when a case is drawn.

export interface CaseFault {
  readonly code:
    | 'drawExpression'
    | 'unknownFact'
    | 'invalidValue'
    | 'lawFault'
    | 'documentField'
    | 'documentFraud'
    | 'documentSeries';
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

export class CaseError extends Error {
  readonly faults: readonly CaseFault[];

  constructor(faults: readonly CaseFault[]) {
    super(faults.map((fault) => fault.message).join('; '));
    this.faults = faults;
  }
}

export function fault(
  code: CaseFault['code'],
  path: readonly (string | number)[],
  message: string,
  hint = 'Correct it here.',
): CaseFault {
  return { code, path, message, hint };
}
