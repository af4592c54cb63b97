// Where a store is: a folder with a file in it, or the address of a PostgreSQL. An address holds a password, which is never shown.

export type StorePlace = { readonly folder: string } | { readonly url: string };

/** Whether this is an address that PostgreSQL's clients read. One whose password holds a bare /, ? or # is not: it would be cut there. */
export function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host, pathname, search, hash } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && host !== '' && !`${pathname}${search}`.includes('@') && hash === '';
}

/** The place for whoever runs the server: an address is shown with user, host, port and database alone. */
export function namePlace(place: StorePlace): string {
  if ('folder' in place) return place.folder;
  if (!isDatabaseUrl(place.url)) return 'DATABASE_URL';
  const { protocol, username, host, pathname } = new URL(place.url);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}
