// Comments on moments: one on the moment shown, and the way to those that are there.

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commentsSchema, MARKING_PATHS, type ToMark } from '#exam';
import { announce, Button, makeClock, TextArea } from '#ui';
import { useReplay } from '../../trainee/debrief/replaying.ts';
import { askAcademy } from '../askAcademy.ts';
import { useSend } from '../useSend.ts';
import { MomentButton } from './MomentButton.tsx';
import { Refusal } from './Refusal.tsx';
import { PLACES } from './useMarkKeys.ts';

interface CommentsPartProps {
  readonly seen: ToMark;
  readonly act: number;
  readonly onAct: (act: number) => void;
  readonly isFrozen: boolean;
}

export function CommentsPart({ seen, act, onAct, isFrozen }: CommentsPartProps): ReactNode {
  const { t } = useTranslation('marking');
  const { timeline } = useReplay();
  const { code, isOpen } = seen.task;
  const [comments, setComments] = useState(seen.comments);
  const [words, setWords] = useState('');
  const { refused, send } = useSend();
  const add = (): void => {
    if (words.trim() === '') return;
    const body = { act, words: words.trim() };
    send(
      () => askAcademy(commentsSchema, { method: 'POST', path: MARKING_PATHS.comments(code), body }),
      (answer) => {
        setComments(answer.comments);
        setWords('');
        announce(t('added'));
      },
    );
  };
  const takeBack = (comment: string): void =>
    send(
      () => askAcademy(commentsSchema, { method: 'DELETE', path: MARKING_PATHS.comment(code, comment) }),
      (answer) => {
        setComments(answer.comments);
        announce(t('takenBack'));
      },
    );
  const clock = timeline.find((one) => one.act === act)?.atSeconds;
  return (
    <section className="marking-comments" aria-labelledby="marking-comments">
      <h3 id="marking-comments">{t('comments')}</h3>
      {comments.length === 0 && <p className="quiet">{t('noComments')}</p>}
      <ul className="bare-list">
        {comments.map((one) => (
          <li key={one.comment} data-here={one.act === act || undefined}>
            <p className="quiet chip-row">
              {one.act === 0 ? t('commentStart') : <MomentButton act={one.act} onAct={onAct} />}
              {!one.own && t('commentOther')}
            </p>
            <p dir="auto" className="marking-said">
              {one.words}
            </p>
            {one.own && !isFrozen && isOpen && (
              <Button kind="quiet" icon="trash" onPress={() => takeBack(one.comment)}>
                {t('takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refused !== null && <Refusal refused={refused} />}
      {!isFrozen && isOpen && (
        <div id={PLACES.comment} className="marking-comment">
          <TextArea
            label={`${t('comment')} · ${act === 0 ? t('commentStart') : t('commentAt', { act, clock: makeClock(clock ?? 0) })}`}
            hint={t('commentHint')}
            rows={2}
            maxLength={4000}
            value={words}
            onChange={setWords}
          />
          <div>
            <Button onPress={add} isDisabled={words.trim() === ''}>
              {t('addComment')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
