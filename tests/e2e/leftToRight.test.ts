// Every screen as it is in a language that runs from left to right.

import { describeScreens } from './accessibility.ts';

describeScreens('left to right', 'en', true);
