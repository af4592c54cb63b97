// One run of a shift: at work until it is closed, then looked back on.

import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftAct } from '#attempt';
import { ButtonLink, EmptyState, showToast } from '#ui';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { CannotLoad } from '../CannotLoad.tsx';
import { practiceHome } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { ShiftAtWork } from './ShiftAtWork.tsx';
import { ShiftLookBackView } from './ShiftLookBackView.tsx';
import type { OpenShift, ShiftFault, ShiftOpened, ShiftStop } from './shiftPort.ts';
import './words.ts';
import './shift.css';

export function ShiftScreen({ run }: { readonly run: string }): ReactNode {
  const load = useCallback(async () => (await practiceHome().shifts()).open(run), [run]);
  const [loaded, again] = useLoaded(load);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  return loaded.value.ok ? <Run first={loaded.value.open} /> : <Refused fault={loaded.value.fault} />;
}

export type DoInShift = (act: ShiftAct) => Promise<ShiftOpened | null>;

function Run({ first }: { readonly first: OpenShift }): ReactNode {
  const { t } = useTranslation('shift');
  const [open, setOpen] = useState(first);
  const busy = useRef(false);
  const [fault, setFault] = useState<ShiftFault | null>(null);
  /** What was opened then; null: the act was not taken, or another is under way. */
  const act: DoInShift = async (wanted) => {
    if (busy.current) return null;
    busy.current = true;
    try {
      const { stopped, opened } = await (await practiceHome().shifts()).act(open.record.run, wanted);
      if (opened.ok) setOpen(opened.open);
      else setFault(opened.fault);
      if (stopped === null) return opened;
      showToast({ words: t(stopWords(stopped)), tone: 'bad' });
      return null;
    } finally {
      busy.current = false;
    }
  };
  if (fault !== null) return <Refused fault={fault} />;
  return open.view.closed ? <ShiftLookBackView run={open.record.run} /> : <ShiftAtWork open={open} act={act} />;
}

const FAULTS = ['noSuchShift', 'otherContent', 'replaysDifferently', 'contentMissing', 'storageFull'] as const;

function stopWords(stop: ShiftStop): `fault.${ShiftFault}` | `stopped.${Exclude<ShiftStop, ShiftFault>}` {
  const fault = FAULTS.find((one) => one === stop);
  return fault === undefined ? `stopped.${stop as Exclude<ShiftStop, ShiftFault>}` : `fault.${fault}`;
}

function Refused({ fault }: { readonly fault: ShiftFault }): ReactNode {
  const { t } = useTranslation('shift');
  return (
    <main className="page">
      <EmptyState
        isScreen
        title={t('fault.title')}
        actions={
          <ButtonLink kind="primary" href={ADDRESSES.shift()}>
            {t('all')}
          </ButtonLink>
        }
      >
        <p>{t(`fault.${fault}`)}</p>
      </EmptyState>
    </main>
  );
}
