// Where is an attempt kept? On this device, or on a server that gave this device a token for it. Screens get the same from both.

import type { OpenAttempt } from '../../trainee/openAttempt.ts';
import { practiceHome } from '../practice/practiceHome.ts';

export async function openAttempt(attempt: string): Promise<OpenAttempt> {
  return (await practiceHome()).openAttempt(attempt);
}
