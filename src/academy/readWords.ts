// The words of the academy's screens: they come with the academy, so that what practice needs at its start and offline knows nothing of them.

interface Words {
  readonly [key: string]: string | Words;
}

const FILES = import.meta.glob<Words>('../../assets/locales/*/academy/*.json', { import: 'default' });

/** Nothing where there is no such file. */
export async function readAcademyWords(language: string, namespace: string): Promise<Words> {
  return (await FILES[`../../assets/locales/${language}/academy/${namespace}.json`]?.()) ?? {};
}
