// The ink run time with its types. The package's own typings for ES modules lose them (relative imports without extensions).

import { Story as UntypedStory } from 'inkjs';
import type { Story as InkStory } from 'inkjs/engine/Story';

export type { InkStory };

type Content = InkStory['mainContentContainer'];
type Lists = ReturnType<NonNullable<InkStory['listDefinitions']>['lists']['slice']>;

const Story = UntypedStory as unknown as {
  new (compiledInk: string): InkStory;
  new (content: Content, lists: Lists): InkStory;
};

const READ = new Map<string, { readonly content: Content; readonly lists: Lists }>();

/** A story at its beginning. What was compiled is read once: its content never changes, and debriefs begin it hundreds of times. */
export function openStory(compiledInk: string): InkStory {
  const read = READ.get(compiledInk);
  if (read === undefined) {
    const story = new Story(compiledInk);
    READ.set(compiledInk, { content: story.mainContentContainer, lists: story.listDefinitions?.lists.slice() ?? [] });
    return story;
  }
  const story = new Story(read.content, read.lists);
  story.ResetState();
  return story;
}
