// A face in words, for whoever cannot see the photograph: the traits that the drawing shows, in the order one would tell them.

import { useTranslation } from 'react-i18next';

export function useFaceWords(): (looks: string) => string {
  const { t, i18n } = useTranslation('terms');
  return (looks) =>
    looks
      .split(' ')
      .flatMap((trait) => {
        const [code = '', value] = trait.split('=');
        const name = `trait.${code}.name`;
        const word = `trait.${code}.${value ?? 'there'}`;
        const has = (key: string): boolean => i18n.exists(key, { ns: 'terms' });
        const say = (key: string): string => t(key as 'nothing');
        if (!has(word)) return [];
        return [has(name) ? `${say(name)} ${say(word)}` : say(word)];
      })
      .reduce((before, after) => (before === '' ? after : t('join', { before, after })), '');
}
