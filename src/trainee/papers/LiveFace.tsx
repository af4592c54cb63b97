// The face at the counter, close by: the same drawing that stands behind the counter, cut to the head.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from '#people';
import { useLabelled } from '../law/Labelled.tsx';
import type { TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { useDrawing } from './useDrawing.ts';

const LAYERS = ['back', 'body', 'head', 'eyesOpen', 'front'] as const;

/** Where the head is in the frame of a figure. */
const HEAD = { x: 245, y: 60, width: 310, height: 394 };

export interface LiveFaceProps {
  readonly workplace: Workplace;
  readonly person: TraineeView['people'][number];
}

export function LiveFace({ workplace, person }: LiveFaceProps): ReactNode {
  const { t } = useTranslation('papers');
  const labelled = useLabelled();
  return (
    <div className="face-frame">
      {LAYERS.map((layer) => (
        <Layer
          key={layer}
          workplace={workplace}
          name={`person:${person.id}:${person.expression}:${layer}`}
          alt={layer === 'head' ? labelled(t('faces.live'), person.name) : ''}
        />
      ))}
    </div>
  );
}

interface LayerProps {
  readonly workplace: Workplace;
  readonly name: string;
  readonly alt: string;
}

function Layer({ workplace, name, alt }: LayerProps): ReactNode {
  const { url } = useDrawing(workplace, name);
  if (url === null) return null;
  return (
    <img
      src={url}
      alt={alt}
      style={{
        width: `${(FIGURE_WIDTH / HEAD.width) * 100}%`,
        height: `${(FIGURE_HEIGHT / HEAD.height) * 100}%`,
        left: `${(-HEAD.x / HEAD.width) * 100}%`,
        top: `${(-HEAD.y / HEAD.height) * 100}%`,
      }}
    />
  );
}
