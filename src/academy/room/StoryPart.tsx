// What happened in a sitting, line by line, the newest first, in the order and by the clock of the server.

import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ROOM_PATHS, roomStorySchema, type EventBody, type RoomStory } from '#exam';
import { Chip, makeClock, Skeleton } from '#ui';
import { askAcademy } from '../askAcademy.ts';
import { Trouble } from '../people/Trouble.tsx';
import { useAsked } from '../useAsked.ts';
import { minutesOf } from './RoomCells.tsx';
import './words.ts';

interface StoryPartProps {
  readonly exam: string;
  readonly sitting: string;
  /** Read again when it grows. */
  readonly version: number;
}

export function StoryPart({ exam, sitting, version }: StoryPartProps): ReactNode {
  const { t, i18n } = useTranslation('room');
  const path = ROOM_PATHS.story(exam, sitting);
  const [asked, again] = useAsked(useCallback(() => askAcademy(roomStorySchema, { path }), [path]));
  const read = useRef(version);
  useEffect(() => {
    if (read.current === version) return;
    read.current = version;
    again();
  }, [version, again]);
  if (asked === null) return <Skeleton label={t('loading')} />;
  if (!asked.ok) return <Trouble code={asked.code} />;
  const { events } = asked.value;
  if (events.length === 0) return <p className="quiet">{t('panel.storyEmpty')}</p>;
  const clock = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'medium' });
  return (
    <ol className="room-story" reversed>
      {[...events].reverse().map((event) => (
        <li key={event.seq}>
          <time dateTime={new Date(event.atMs).toISOString()} className="quiet">
            {clock.format(event.atMs)}
          </time>
          <StoryLine event={event} />
        </li>
      ))}
    </ol>
  );
}

function StoryLine({ event }: { readonly event: RoomStory['events'][number] }): ReactNode {
  const { t } = useTranslation('room');
  const { body, name } = event;
  const say = useStoryWords();
  const reason = 'reason' in body ? body.reason : undefined;
  const agoMs = 'agoMs' in body ? body.agoMs : undefined;
  const isOfStaff = ['paused', 'resumed', 'granted', 'message', 'injected', 'submitted'].includes(body.kind);
  return (
    <div>
      <p>
        {say(body)} {isOfStaff && name !== null && <Chip>{name}</Chip>}
      </p>
      {agoMs !== undefined && <p className="quiet">{t('story.ago', { clock: makeClock(agoMs / 1000) })}</p>}
      {reason !== undefined && <p className="quiet">{t('story.reason', { reason })}</p>}
    </div>
  );
}

function useStoryWords(): (body: EventBody) => string {
  const { t } = useTranslation('room');
  const clockOf = (ms: number): string => makeClock(ms / 1000);
  return (body) => {
    switch (body.kind) {
      case 'caseOpened':
        return t('story.caseOpened', { position: body.position + 1 });
      case 'caseClosed':
        return t(`story.caseClosed.${body.how}`, { position: body.position + 1 });
      case 'paused':
        return t(`story.paused.${body.cause}`);
      case 'granted': {
        const minutes = minutesOf(body.ms - (body.overMs ?? 0));
        return body.overMs === undefined ? t('story.granted', { minutes }) : t('story.reopened', { minutes });
      }
      case 'message':
        return t('story.message', { words: body.words });
      case 'injected':
        return t('story.injected', { event: body.event });
      case 'device':
        return t('story.device', { device: body.device });
      case 'pasted':
        return t('story.pasted', { letters: body.letters });
      case 'absent':
        return t('story.absent', { clock: clockOf(body.ms) });
      case 'late':
        return t('story.late', { clock: clockOf(body.ms) });
      case 'submitted':
        return t(`story.submitted.${body.how}`);
      case 'opened':
      case 'resumed':
      case 'hidden':
      case 'shown':
        return t(`story.${body.kind}`);
    }
  };
}
