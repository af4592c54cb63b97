// A page of a genuine specimen in a light, drawn beside the page's work; while a new picture comes, the last one stays.

import { useEffect, useState, type ReactNode } from 'react';
import type { Light, Tilt } from '#documents';
import { Skeleton, Switch } from '#ui';
import { useSay } from '../../trainee/law/say.ts';
import { practiceHome } from '../practice/practiceHome.ts';

export interface SpecimenPictureProps {
  readonly series: string;
  readonly page: string;
  readonly light: Light;
  readonly tilt: Tilt;
  readonly label: string;
}

export function SpecimenPicture({ series, page, light, tilt, label }: SpecimenPictureProps): ReactNode {
  const { say } = useSay('reference');
  const { say: papers } = useSay('papers');
  const [url, setUrl] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [large, setLarge] = useState(false);
  useEffect(() => {
    let made: string | null = null;
    let left = false;
    const draw = async (): Promise<void> => {
      try {
        const svg = await practiceHome().specimenDrawing(series, page, light, tilt);
        if (left) return;
        made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        setFailed(false);
        setUrl(made);
      } catch {
        if (!left) setFailed(true);
      }
    };
    void draw();
    return () => {
      left = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [series, page, light, tilt]);
  return (
    <>
      <Switch on={large} onChange={setLarge}>
        {say('larger')}
      </Switch>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard. */}
      <section className="reference-picture" data-large={large} tabIndex={0} aria-label={label}>
        {failed && <p>{papers('drawingFailed')}</p>}
        {url === null && !failed && <Skeleton lines={6} label={say('drawing')} />}
        {url !== null && <img src={url} alt={label} draggable={false} data-light={light} />}
      </section>
    </>
  );
}
