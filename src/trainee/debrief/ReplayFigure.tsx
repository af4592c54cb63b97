// The person as they stood there at a moment: the layers of the figure, one over the other. What is fetched once is kept while the time
// line is open; a face changes rarely.

import { useEffect, useState, type ReactNode } from 'react';
import type { View } from '#attempt';
import { FIGURE_HEIGHT, FIGURE_LAYERS, FIGURE_WIDTH } from '#people';
import { useReplay, type Replaying } from './replaying.ts';

const SHOWN = FIGURE_LAYERS.filter((layer) => layer !== 'eyesClosed');
const KEPT = new WeakMap<Replaying['feedback'], Map<string, Promise<readonly string[]>>>();

type Person = View<string>['people'][number];

export function ReplayFigure({ person, act }: { readonly person: Person; readonly act: number }): ReactNode {
  const { feedback, say } = useReplay();
  const [layers, setLayers] = useState<readonly string[]>([]);
  const { id, expression, posture } = person;
  useEffect(() => {
    let isCurrent = true;
    // A person who cannot be drawn is left out; their words stand there all the same.
    fetchLayers(feedback, act, id, expression, posture).then(
      (found) => isCurrent && setLayers(found),
      () => isCurrent && setLayers([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [feedback, act, id, expression, posture]);
  if (layers.length === 0) return null;
  return (
    <div className="replay-figure" style={{ aspectRatio: `${FIGURE_WIDTH} / ${FIGURE_HEIGHT}` }}>
      {layers.map((layer, index) => (
        <img
          key={SHOWN[index]}
          src={layer}
          alt={index === 0 ? say('replay.person', { person: person.name }) : ''}
          draggable={false}
        />
      ))}
    </div>
  );
}

function fetchLayers(
  feedback: Replaying['feedback'],
  act: number,
  person: string,
  expression: string,
  posture: string,
): Promise<readonly string[]> {
  const kept = KEPT.get(feedback) ?? new Map<string, Promise<readonly string[]>>();
  KEPT.set(feedback, kept);
  const key = `${person}:${expression}:${posture}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const fetched = Promise.all(
    SHOWN.map(async (layer) => {
      const svg = await feedback.drawingAt(act, `person:${person}:${expression}:${layer}`);
      return `data:image/svg+xml,${encodeURIComponent(svg)}`;
    }),
  );
  kept.set(key, fetched);
  fetched.catch(() => kept.delete(key));
  return fetched;
}
