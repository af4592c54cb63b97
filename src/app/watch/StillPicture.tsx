// The person, and the page looked at last, as still pictures.

import { useEffect, useState, type ReactNode } from 'react';
import type { TraineeView } from '../../trainee/looks.ts';
import type { Workplace } from '../../trainee/workplace.ts';

const LAYERS = ['back', 'body', 'head', 'eyesOpen', 'front', 'hands'] as const;

export function StillPicture({
  workplace,
  view,
}: {
  readonly workplace: Workplace;
  readonly view: TraineeView;
}): ReactNode {
  const [person] = view.people;
  const figure = person === undefined ? [] : LAYERS.map((layer) => `person:${person.id}:${person.expression}:${layer}`);
  const page = view.looks.at(-1)?.ref;
  return (
    <div className="watch-still" aria-hidden="true">
      <div className="watch-figure">
        {figure.map((ref) => (
          <Drawn key={ref} workplace={workplace} drawing={ref} />
        ))}
      </div>
      {page !== undefined && <Drawn key={page} workplace={workplace} drawing={page} />}
    </div>
  );
}

function Drawn({ workplace, drawing }: { readonly workplace: Workplace; readonly drawing: string }): ReactNode {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    workplace.drawings.url(drawing).then(
      (drawn) => isWanted && setUrl(drawn),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [workplace, drawing]);
  return url === null ? null : <img src={url} alt="" />;
}
