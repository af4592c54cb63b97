// The ink run time with its types. The package's own typings for ES modules lose them (relative imports without extensions).

import { Story as UntypedStory } from 'inkjs';
import type { Story as InkStory } from 'inkjs/engine/Story';

export type { InkStory };

export const Story: new (compiledInk: string) => InkStory = UntypedStory;
