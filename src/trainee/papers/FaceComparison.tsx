// Is the holder the person at the counter? Photograph and face side by side, feature by feature before any verdict.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CONFIDENCES, type Confidence } from '#attempt';
import { CONCLUSIONS, FEATURES_BEFORE_VERDICT, type Conclusion } from '#people';
import { announce, Button, Callout, RadioGroup, Slider } from '#ui';
import { useExam } from '../examAround.ts';
import { isOpened, selectPage, type PaperView, type TraineeView } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import { FeatureRatings, type Ratings } from './FeatureRatings.tsx';
import { LiveFace } from './LiveFace.tsx';
import { PhotoCrop } from './PhotoCrop.tsx';

export interface FaceComparisonProps {
  readonly workplace: Workplace;
  readonly view: TraineeView;
  readonly paper: PaperView;
}

export function FaceComparison({ workplace, view, paper }: FaceComparisonProps): ReactNode {
  const { t } = useTranslation('papers');
  const isLeftOut = useExam()?.leftOut.includes('faces') === true;
  const [again, setAgain] = useState(false);
  if (paper.portraitPage === null) return null;
  const { portraitPage } = paper;
  const page = selectPage(paper, portraitPage);
  const holder = view.people.find((person) => person.id === paper.holder) ?? null;
  const done = view.comparisons.findLast((comparison) => comparison.paper === paper.id) ?? null;
  const ready = page !== null && isOpened(page) && holder?.lookedAt === true;
  return (
    <div className="paper-part">
      <p className="field-hint">{t(isLeftOut ? 'faces.leftOut' : 'faces.why')}</p>
      {holder === null && <p>{t('faces.absent')}</p>}
      <div className="finding-actions">
        {!isOpened(page) && (
          <Button icon="passport" onPress={() => void workplace.open(paper.id, portraitPage)}>
            {t('faces.openPage')}
          </Button>
        )}
        {holder !== null && !holder.lookedAt && (
          <Button icon="eye" onPress={() => void workplace.look(holder.id)}>
            {t('faces.look')}
          </Button>
        )}
      </div>
      {done !== null && (
        <Callout tone="primary">
          {t('faces.done', {
            conclusion: t(`faces.conclusion.${done.conclusion}`),
            confidence: t(`confidence.${done.confidence}`),
          })}
        </Callout>
      )}
      {ready && (
        <div className="faces">
          <figure>
            <PhotoCrop workplace={workplace} view={view} paper={paper} page={page} />
            <figcaption>{t('faces.photo')}</figcaption>
          </figure>
          <figure>
            <LiveFace workplace={workplace} person={holder} />
            <figcaption>{t('faces.live')}</figcaption>
          </figure>
        </div>
      )}
      {ready && done !== null && !again && (
        <div>
          <Button icon="refresh" onPress={() => setAgain(true)}>
            {t('faces.again')}
          </Button>
        </div>
      )}
      {ready && (done === null || again) && <Form workplace={workplace} paper={paper} onDone={() => setAgain(false)} />}
    </div>
  );
}

interface FormProps {
  readonly workplace: Workplace;
  readonly paper: PaperView;
  readonly onDone: () => void;
}

function Form({ workplace, paper, onDone }: FormProps): ReactNode {
  const { t } = useTranslation('papers');
  const [ratings, setRatings] = useState<Ratings>({});
  const [conclusion, setConclusion] = useState<Conclusion | null>(null);
  const [confidence, setConfidence] = useState<Confidence>('fairlySure');
  const rated = FEATURES_BEFORE_VERDICT.every((feature) => ratings[feature] !== undefined);
  const submit = async (): Promise<void> => {
    if (conclusion === null) return;
    const receipt = await workplace.do({ type: 'compareFaces', paper: paper.id, ratings, conclusion, confidence });
    if (!receipt.ok) {
      announce(t('refused'), 'assertive');
      return;
    }
    announce(
      t('faces.done', { conclusion: t(`faces.conclusion.${conclusion}`), confidence: t(`confidence.${confidence}`) }),
    );
    onDone();
  };
  return (
    <form
      className="faces-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FeatureRatings ratings={ratings} onRatings={setRatings} />
      <RadioGroup
        label={t('faces.verdict')}
        hint={rated ? undefined : t('faces.rateFirst')}
        choices={CONCLUSIONS.map((one) => ({
          value: one,
          label: t(`faces.conclusion.${one}`),
          disabled: !rated && one !== 'cannotTell',
        }))}
        value={conclusion}
        onChange={setConclusion}
      />
      <Slider
        label={t('faces.confidence')}
        value={CONFIDENCES.indexOf(confidence)}
        min={0}
        max={CONFIDENCES.length - 1}
        words={(value) => t(`confidence.${CONFIDENCES[value] ?? 'fairlySure'}`)}
        onChange={(value) => setConfidence(CONFIDENCES[value] ?? 'fairlySure')}
      />
      <div>
        <Button type="submit" kind="primary" isDisabled={conclusion === null}>
          {t('faces.submit')}
        </Button>
      </div>
    </form>
  );
}
