// Where announcements come out: two live regions and the notes at the edge of the page. Once, in the shell.

import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { announcements, dismissToast, POLITENESS, type Toast } from './announcements.ts';
import { Button, IconButton } from './Button.tsx';
import './Announcer.css';

/** How long a note stays that asks for nothing. */
const STAY_MS = 6000;

export function Announcer({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }): ReactNode {
  const { spoken, toasts } = useStore(announcements);
  return (
    <>
      {POLITENESS.map((politeness) => (
        <div key={politeness} aria-live={politeness} className="hidden-visually">
          <span key={spoken[politeness].nth}>{spoken[politeness].words}</span>
        </div>
      ))}
      {toasts.length > 0 && (
        <section className="toasts" aria-label={label}>
          {toasts.map((toast) => (
            <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} />
          ))}
        </section>
      )}
    </>
  );
}

function ToastCard({ toast, closeLabel }: { readonly toast: Toast; readonly closeLabel: string }): ReactNode {
  const { id, words, tone, action, stays } = toast;
  useEffect(() => {
    if (stays || action !== null) return;
    const timer = setTimeout(() => dismissToast(id), STAY_MS);
    return () => clearTimeout(timer);
  }, [id, stays, action]);
  return (
    <div className="toast" data-tone={tone}>
      <p>{words}</p>
      {action !== null && (
        <Button
          onPress={() => {
            action.run();
            dismissToast(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={closeLabel} onPress={() => dismissToast(id)} />
    </div>
  );
}
