// On which day are drawn documents looked at, and which days lie before and after it?

export const TODAY = '2026-09-15';

export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
export const before = (days: number): string => addDays(TODAY, -days);
