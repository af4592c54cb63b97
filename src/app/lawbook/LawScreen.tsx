// The law as a book: one pack outside of any case, its rules as in force on a day, its lists and its sources; a rule has an address.

import { useCallback, type ReactNode } from 'react';
import type { CatalogueLaw } from '#scenario';
import { ADDRESSES } from '../../trainee/addresses.ts';
import { fetchLaw } from '../../trainee/law/fetchLaw.ts';
import { useSay } from '../../trainee/law/say.ts';
import { useLawWords } from '../../trainee/law/useLawWords.ts';
import { Page } from '../Page.tsx';
import { CannotLoad } from '../CannotLoad.tsx';
import { NotFound } from '../NotFound.tsx';
import { practiceHome } from '../practice/practiceHome.ts';
import { useLoaded } from '../useLoaded.ts';
import { Waiting } from '../Waiting.tsx';
import { LawBookView } from './LawBookView.tsx';
import { packInWords } from './packInWords.ts';
import './lawbook.css';

export interface LawScreenProps {
  /** Null: the shelf with every pack. */
  readonly pack: string | null;
  readonly rule: string | null;
}

export function LawScreen({ pack, rule }: LawScreenProps): ReactNode {
  const load = useCallback(async () => {
    const { laws } = await practiceHome().catalogue();
    const chosen = laws.find((one) => one.pack === pack) ?? null;
    return { laws, chosen, bundle: chosen === null ? null : await fetchLaw(chosen.path) };
  }, [pack]);
  const [loaded, again] = useLoaded(load);
  const law = useLawWords(loaded.state === 'ready' ? loaded.value.bundle : null);
  if (loaded.state === 'loading') return <Waiting />;
  if (loaded.state === 'failed') return <CannotLoad again={again} />;
  const { laws, chosen } = loaded.value;
  if (pack === null) return <Shelf laws={laws} />;
  if (chosen === null || law === null) return <NotFound />;
  return <LawBookView law={law} laws={laws} chosen={chosen} rule={rule} />;
}

function Shelf({ laws }: { readonly laws: readonly CatalogueLaw[] }): ReactNode {
  const { say } = useSay('law');
  return (
    <Page title={say('book.title')} lead={<p>{say('book.lead')}</p>} width="text">
      <ul className="bare shelf">
        {laws.map((one) => (
          <li key={one.pack}>
            <a className="shelf-book" href={ADDRESSES.law(one.pack)}>
              {packInWords(say, one)}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
