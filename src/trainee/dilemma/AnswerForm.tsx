// Answering a dilemma away from the counter or at it: one way out is pressed, or every one is rated from 0 to 4. What is done is one of
// those rated best; where several are, the officer says which.

import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce, Button, RadioGroup } from '#ui';
import './words.ts';
import './dilemma.css';

export interface AnswerOption {
  readonly id: string;
  readonly text: string;
}

export interface Answer {
  readonly option: string;
  readonly ratings?: readonly { readonly option: string; readonly rating: number }[];
}

export const RATINGS = [0, 1, 2, 3, 4] as const;

interface AnswerFormProps {
  readonly options: readonly AnswerOption[];
  readonly form: 'pick' | 'rate';
  /** Language of the case or of the dilemma. */
  readonly lang: string;
  readonly onAnswer: (answer: Answer) => void;
}

export function AnswerForm({ form, ...rest }: AnswerFormProps): ReactNode {
  return form === 'rate' ? <RatingForm {...rest} /> : <PickForm {...rest} />;
}

type FormProps = Omit<AnswerFormProps, 'form'>;

function PickForm({ options, lang, onAnswer }: FormProps): ReactNode {
  return (
    <ul className="dilemma-picks bare">
      {options.map(({ id, text }) => (
        <li key={id}>
          <Button endIcon="arrowForward" onPress={() => onAnswer({ option: id })}>
            <span lang={lang} dir="auto">
              {text}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function RatingForm({ options, lang, onAnswer }: FormProps): ReactNode {
  const { t } = useTranslation('dilemmas');
  const [ratings, setRatings] = useState<Readonly<Record<string, number>>>({});
  const [taken, setTaken] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const rated = options.filter(({ id }) => ratings[id] !== undefined);
  const isWhole = rated.length === options.length;
  const best = Math.max(...Object.values(ratings));
  const tops = isWhole ? options.filter(({ id }) => ratings[id] === best) : [];
  const chosen = tops.length === 1 ? tops[0]?.id : tops.find(({ id }) => id === taken)?.id;
  const submit = (): void => {
    if (isWhole && chosen !== undefined) {
      onAnswer({ option: chosen, ratings: options.map(({ id }) => ({ option: id, rating: ratings[id] ?? 0 })) });
      return;
    }
    announce(t(isWhole ? 'missingTie' : 'missing'));
    // To the first that is open.
    form.current?.querySelector<HTMLElement>('[data-open="true"] input')?.focus();
  };
  return (
    <form
      className="ratings"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="ratings-ends" aria-hidden="true">
        {t('scale.ends')}
      </p>
      {options.map(({ id, text }) => {
        const rating = ratings[id];
        return (
          <div key={id} className="rating" data-open={rating === undefined}>
            <RadioGroup
              look="scale"
              label={
                <span lang={lang} dir="auto">
                  {text}
                </span>
              }
              value={rating === undefined ? null : String(rating)}
              onChange={(value) => setRatings((before) => ({ ...before, [id]: Number(value) }))}
              choices={RATINGS.map((one) => ({
                value: String(one),
                label: (
                  <>
                    <span className="rating-number">{one}</span>
                    <span className="rating-word">{t(`scale.${one}`)}</span>
                  </>
                ),
              }))}
            />
          </div>
        );
      })}
      {tops.length > 1 && (
        <div className="rating" data-open={chosen === undefined}>
          <RadioGroup
            label={t('tie')}
            value={chosen ?? null}
            onChange={setTaken}
            choices={tops.map(({ id, text }) => ({
              value: id,
              label: (
                <span lang={lang} dir="auto">
                  {text}
                </span>
              ),
            }))}
          />
        </div>
      )}
      <div className="ratings-end">
        <Button type="submit" kind="primary" endIcon="arrowForward">
          {t('submit')}
        </Button>
        <span className="quiet">{t('rated', { n: rated.length, of: options.length })}</span>
      </div>
    </form>
  );
}
