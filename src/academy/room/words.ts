// The keys of the words of the live room, typed from English.

import type room from '../../../assets/locales/en/academy/room.json';
import { needWords } from '#ui';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    room: typeof room;
  }
}

needWords('room');
