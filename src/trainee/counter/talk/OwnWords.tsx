// Asking in words of one's own: a line to write, sent with Enter; and, where the words may mean several questions, which one was meant.

import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_WORDS } from '#attempt';
import { IconButton, TextField } from '#ui';
import { useCounter } from '../counterContext.ts';
import { SayButton } from './SayButton.tsx';

export function OwnWords(): ReactNode {
  const { view, workplace } = useCounter();
  const { t } = useTranslation('counter');
  const [words, setWords] = useState('');
  const say = (event: FormEvent): void => {
    event.preventDefault();
    const said = words.trim();
    if (said === '') return;
    setWords('');
    // What could not be said is still there to be said.
    void workplace.say(said).then((receipt) => (receipt.ok ? undefined : setWords((now) => (now === '' ? said : now))));
  };
  return (
    <div className="own-words">
      <form className="own-words-line" onSubmit={say}>
        <TextField
          label={t('own.label')}
          labelHidden
          placeholder={t('own.label')}
          value={words}
          onChange={setWords}
          maxLength={LONGEST_WORDS}
        />
        <IconButton icon="arrowForward" label={t('own.say')} type="submit" isDisabled={words.trim() === ''} />
      </form>
      {view.meant !== null && (
        <section className="say-group say-choices" aria-labelledby="meant-title">
          <h4 className="say-title" id="meant-title">
            {t('own.meant')}
          </h4>
          <ul className="bare say-list">
            {view.meant.options.map((option) => (
              <li key={option.id}>
                <SayButton words={option.text} onPress={() => void workplace.mean(option.id)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
