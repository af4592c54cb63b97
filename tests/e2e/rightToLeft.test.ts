// Every screen as it is in a language that runs from right to left.

import { describeScreens } from './accessibility.ts';

describeScreens('right to left', 'ar', false);
