// The picture of the counter in the page: it opens the canvas, gives it a model whenever something changes, and closes it. For assistive
// technology it is scenery; everything on it can be done in the panels as well.

import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { BoothGestures, BoothModel } from './boothModel.ts';
import { boothOf, type BoothManner } from './boothOf.ts';
import type { Booth as OpenedBooth } from './scene/openBooth.ts';
import type { TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import './booth.css';

export interface BoothProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly manner: BoothManner;
  readonly gestures: BoothGestures;
  /** The picture stands, and has been shown. */
  readonly onReady?: (() => void) | undefined;
  /** The picture could not be opened. */
  readonly onFailed?: (() => void) | undefined;
}

export function Booth({ workplace, view, manner, gestures, onReady, onFailed }: BoothProps) {
  const element = useRef<HTMLDivElement>(null);
  const opened = useRef<OpenedBooth | null>(null);
  const latest = useRef<BoothModel | null>(null);
  const desk = useStore(workplace.desk);
  const [ready, setReady] = useState(false);
  const model = boothOf(view, desk, manner);
  useEffect(() => {
    latest.current = model;
  });

  useEffect(() => {
    let closed = false;
    const open = async (): Promise<void> => {
      const { openBooth } = await import('./scene/openBooth.ts');
      if (closed || element.current === null || latest.current === null) return;
      opened.current = openBooth({
        element: element.current,
        model: latest.current,
        gestures,
        drawing: (ref) => workplace.drawings.svg(ref),
        ready: () => setReady(true),
        failed: () => onFailed?.(),
      });
    };
    open().catch(() => {
      if (!closed) onFailed?.();
    });
    return () => {
      closed = true;
      opened.current?.close();
      opened.current = null;
      setReady(false);
    };
  }, [workplace, gestures, onFailed]);

  useEffect(() => {
    opened.current?.show(model);
  });

  useEffect(() => {
    if (ready) onReady?.();
  }, [ready, onReady]);

  return <div ref={element} className="booth" data-ready={ready} data-paused={desk.paused} aria-hidden="true" />;
}
