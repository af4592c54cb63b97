import { createRoot } from 'react-dom/client';
import { useEffect, useMemo, useState } from 'react';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import { startAttempt } from './attempt.ts';
import { Workplace } from '../src/trainee/workplace.ts';
import { Booth } from '../src/trainee/counter/Booth.tsx';
const a = await startAttempt(Number(new URLSearchParams(location.search).get('seed') ?? 7));
const w = new Workplace('a1', a.session);
Object.assign(window, { w, a });
function App() {
  const [view, setView] = useState(a.session.state.view);
  useEffect(() => a.session.subscribe((s) => setView(s.view)), []);
  const gestures = useMemo(
    () => ({
      pickPaper: (p: string) => void w.pick(p),
      placePaper: (p: string, pose: any) => w.place(p, pose),
      turnPage: (p: string, by: 1 | -1) => void w.turn(p, by),
      openBench: () => console.log('bench'),
      readZone: (p: string) => void w.readZone(p),
      holdLamp: (p: string | null) => void w.holdLamp(p),
      turnDial: (l: any) => void w.shine(l),
      holdLoupe: (at: any) =>
        void w.magnify(
          at === null
            ? null
            : {
                paper: at.paper,
                page: w.desk.getState().pages[at.paper]!,
                level: 2,
                xMm: at.xMm,
                yMm: at.yMm,
                light: 'white',
              },
        ),
      lookAt: (p: string) => void w.look(p),
      reachForStamps: () => console.log('stamps'),
      sound: (n: any) => w.sound(n),
    }),
    [],
  );
  return (
    <div style={{ width: '100vw', height: '100vh' }}>
      <Booth workplace={w} view={view} gestures={gestures} manner={{ still: false, dark: false, leftHanded: false }} />
    </div>
  );
}
createRoot(document.getElementById('root')!).render(<App />);
