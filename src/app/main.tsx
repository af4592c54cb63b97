// The browser entry: settings of the device, words, then the app.

import { createRoot } from 'react-dom/client';
import { applyDevice } from '#ui';
import { App } from './App.tsx';
import { setUpWords } from './i18n/setUpWords.ts';
import { setUpOffline } from './offline/serviceWorker.ts';

applyDevice(document.documentElement);
await setUpWords();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(<App />);
setUpOffline();
