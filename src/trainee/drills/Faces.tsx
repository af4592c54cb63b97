// The pictures of a face item side by side: the photograph in the document, the portrait in its chip where it has one, and the person today.

import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawings } from '../drawings.ts';
import { useDrawing } from '../papers/useDrawing.ts';
import { useFaceWords } from '../papers/useFaceWords.ts';
import type { FaceItemView } from './drillPort.ts';

export function Faces({ shown: { photograph, chip, person } }: { readonly shown: FaceItemView }): ReactNode {
  const { t } = useTranslation('drills');
  const say = useFaceWords();
  return (
    <div className="drill-faces" data-count={chip === null ? 2 : 3}>
      <Face svg={photograph.svg} words={say(photograph.traits)} caption={t('faces.photograph')} />
      {chip !== null && <Face svg={chip.svg} words={say(chip.traits)} caption={t('faces.chip')} />}
      <Face svg={person.svg} words={say(person.traits)} caption={t('faces.person')} />
    </div>
  );
}

export interface FaceProps {
  readonly svg: string;
  readonly words: string;
  readonly caption: string;
}

export function Face({ svg, words, caption }: FaceProps): ReactNode {
  const drawings = useMemo(
    () => new Drawings({ drawing: () => Promise.resolve(svg), ahead: () => Promise.resolve(null) }),
    [svg],
  );
  useEffect(() => () => drawings.close(), [drawings]);
  const source = useMemo(() => ({ drawings }), [drawings]);
  const { url } = useDrawing(source, 'face');
  return (
    <figure>
      <div className="drill-face">{url !== null && <img src={url} alt={words} draggable={false} />}</div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
