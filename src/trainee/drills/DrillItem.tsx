// One item of a drill that is true or false: what is shown, and beside it the judgement, or after it what was to be seen.

import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillAnswer, FaceRatings, OwnAnswer, Way } from '#drills';
import { FEATURES_BEFORE_VERDICT } from '#people';
import { Disclosure } from '#ui';
import { FeatureRatings } from '../papers/FeatureRatings.tsx';
import type { DrillPort, FaceItemView, JudgedItemView, JudgedReview, PaperItemView } from './drillPort.ts';
import { ItemReview } from './ItemReview.tsx';
import { Judge, type Judgement } from './Judge.tsx';
import { PairJudge } from './PairJudge.tsx';
import { PaperDesk, type DeskState } from './PaperDesk.tsx';
import { ShownItem } from './ShownItem.tsx';
import './words.ts';
import './drills.css';

export interface DrillItemProps {
  readonly port: DrillPort;
  readonly session: string;
  readonly item: number;
  readonly shown: JudgedItemView;
  readonly way: Way;
  /** Above what is shown. */
  readonly title: string;
  /** Set once it was answered and may be told. */
  readonly review: JudgedReview | null;
  readonly busy: boolean;
  readonly onAnswer?: (answer: DrillAnswer) => void;
  /** What follows the review. */
  readonly next: ReactNode;
}

export function DrillItem(props: DrillItemProps): ReactNode {
  const { shown, title, item } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A new item begins at its title; the first of a page is begun by the page.
    if (item > 1) heading.current?.focus();
  }, [item]);
  return (
    <section className="drill-item" data-kind={shown.kind} aria-labelledby="drill-item">
      <h2 id="drill-item" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {isPaper(shown) ? (
        <PaperOnDesk {...props} shown={shown} />
      ) : shown.kind === 'faces' ? (
        <FacesSideBySide {...props} shown={shown} />
      ) : (
        <div className="drill-columns">
          <div className="drill-shown">
            <ShownItem shown={shown} />
            <Help kind={shown.kind} />
          </div>
          <Side {...props} lights={null} />
        </div>
      )}
    </section>
  );
}

const isPaper = (shown: JudgedItemView): shown is PaperItemView => shown.kind === 'papers' || shown.kind === 'stamps';

function Help({ kind }: { readonly kind: 'faces' | 'zones' | 'calendars' | 'stays' }): ReactNode {
  const { t } = useTranslation('drills');
  return (
    <Disclosure level={3} title={t(`help.${kind}.title`)}>
      <ul className="drill-help">
        {t(`help.${kind}.lines`)
          .split('\n')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </Disclosure>
  );
}

function PaperOnDesk(props: DrillItemProps & { readonly shown: PaperItemView }): ReactNode {
  const { port, session, item, shown, review } = props;
  const [desk, setDesk] = useState<DeskState>({ page: shown.firstPage, light: 'white', area: null });
  const [hidden, setHidden] = useState<readonly number[]>([]);
  const lights = useRef(new Set<DeskState['light']>(['white']));
  const change = useCallback((next: DeskState): void => {
    lights.current.add(next.light);
    setDesk(next);
  }, []);
  const page = shown.paper.pages.find(({ id }) => id === desk.page);
  return (
    <div className="drill-columns">
      <PaperDesk port={port} session={session} item={item} shown={shown} desk={desk} onDesk={change} without={hidden} />
      <Side
        {...props}
        lights={lights}
        paper={page === undefined ? null : { page, desk, onArea: (area) => change({ ...desk, area }) }}
        onShow={review === null ? null : change}
        hidden={hidden}
        onHidden={setHidden}
      />
    </div>
  );
}

const NOTHING_RATED: FaceRatings = { ratings: {}, explained: {} };

/** Faces, and what is told of them feature by feature: as far as wanted, or before any verdict where the drill asks for it. */
function FacesSideBySide(props: DrillItemProps & { readonly shown: FaceItemView }): ReactNode {
  const { t } = useTranslation('drills');
  const { t: paperWords } = useTranslation('papers');
  const { shown, review, way } = props;
  const [faces, setFaces] = useState(NOTHING_RATED);
  const isRated = Object.keys(faces.ratings).length > 0;
  const mayJudge = way !== 'features' || FEATURES_BEFORE_VERDICT.every((one) => faces.ratings[one] !== undefined);
  const ratings = (
    <div className="drill-ratings faces-form">
      <FeatureRatings
        ratings={faces.ratings}
        onRatings={(next) => setFaces({ ...faces, ratings: next })}
        explained={faces.explained}
        onExplained={(next) => setFaces({ ...faces, explained: next })}
      />
    </div>
  );
  return (
    <div className="drill-columns">
      <div className="drill-shown">
        <ShownItem shown={shown} />
        {review === null && way === 'features' && (
          <section className="stacked" aria-labelledby="drill-ratings">
            <h3 id="drill-ratings">{t('faces.features')}</h3>
            {ratings}
          </section>
        )}
        {review === null && way === 'free' && (
          <Disclosure level={3} title={t('faces.features')}>
            {ratings}
          </Disclosure>
        )}
        <Help kind="faces" />
      </div>
      <Side
        {...props}
        lights={null}
        faces={isRated ? faces : null}
        notYet={mayJudge ? undefined : paperWords('faces.rateFirst')}
      />
    </div>
  );
}

interface SideProps extends DrillItemProps {
  readonly lights: { readonly current: ReadonlySet<DeskState['light']> } | null;
  readonly paper?: NonNullable<Parameters<typeof Judge>[0]['paper']> | null;
  readonly faces?: FaceRatings | null;
  readonly notYet?: string | undefined;
  readonly onShow?: ((desk: DeskState) => void) | null;
  readonly hidden?: readonly number[];
  readonly onHidden?: (hidden: readonly number[]) => void;
}

function Side(props: SideProps): ReactNode {
  const {
    item,
    shown,
    review,
    busy,
    onAnswer,
    next,
    lights,
    paper = null,
    faces = null,
    notYet,
    way,
    onShow = null,
    hidden = [],
    onHidden,
  } = props;
  const begun = useRef<number | null>(null);
  useEffect(() => {
    begun.current = performance.now();
  }, []);
  const judge = (
    { verdict, confidence, naming }: Judgement,
    alone: readonly [OwnAnswer, OwnAnswer] | null = null,
  ): void => {
    const tookMs = Math.round(performance.now() - (begun.current ?? performance.now()));
    onAnswer?.({ item, verdict, confidence, naming, lights: [...(lights?.current ?? [])], tookMs, faces, alone });
  };
  return (
    <aside className="drill-side">
      {review === null ? (
        way === 'pair' ? (
          <PairJudge busy={busy} onJudge={judge} />
        ) : (
          <Judge kind={shown.kind} busy={busy} notYet={notYet} onJudge={judge} {...(paper === null ? {} : { paper })} />
        )
      ) : (
        <ItemReview
          review={review}
          next={next}
          onShow={onShow}
          hidden={hidden}
          onHidden={onHidden ?? (() => undefined)}
        />
      )}
    </aside>
  );
}
