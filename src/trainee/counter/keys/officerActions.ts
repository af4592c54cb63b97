// What an officer can do at the counter with one press, wherever it is made: the buttons of the bars, the keys and the list of help all
// come from here.

import { changeDevice, device } from '#ui';
import { ADDRESSES } from '../../addresses.ts';
import type { Panel } from '../../desk.ts';
import { lightsAt, selectPaper } from '../../looks.ts';
import type { OpenAttempt } from '../../openAttempt.ts';
import type { Workplace } from '../../workplace.ts';

export const ACTION_GROUPS = ['panels', 'papers', 'talk', 'screen'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export interface OfficerAction {
  /** Also the key of its label, under `action`. */
  readonly id: ActionId;
  readonly group: ActionGroup;
  /** A single key, as `KeyboardEvent.key` names it. */
  readonly key: string;
  readonly offered: () => boolean;
  readonly act: () => void;
}

export type ActionId =
  | 'showInterview'
  | 'showDocuments'
  | 'showRegisters'
  | 'showNotes'
  | 'showRules'
  | 'pageBack'
  | 'pageOn'
  | 'nextPaper'
  | 'openPaper'
  | 'nextLight'
  | 'whiteLight'
  | 'readZone'
  | 'bench'
  | 'look'
  | 'wait'
  | 'note'
  | 'hint'
  | 'decide'
  | 'evidence'
  | 'search'
  | 'pause'
  | 'mute'
  | 'help';

export interface ActionsOptions {
  readonly workplace: Workplace;
  readonly attempt: Pick<OpenAttempt, 'id' | 'mode'>;
  readonly panels: readonly Panel[];
  readonly open: (what: 'help' | 'evidence') => void;
  readonly focus: FocusMoves;
}

/** Where a key takes the focus, once the panel is drawn. */
export interface FocusMoves {
  tab(panel: Panel): void;
  /** To the tab, if the change of panels took away what had the focus. */
  kept(panel: Panel): void;
  search(): void;
  note(): void;
}

/** Seconds of a silence that is kept on purpose. */
export const SILENCE_SECONDS = 30;

export function makeActions({ workplace, attempt, panels, open, focus }: ActionsOptions): readonly OfficerAction[] {
  const desk = () => workplace.desk.getState();
  const isOn = (): boolean => !workplace.view.over;
  const inHand = (): string | null => desk().inHand;
  const holds = (): boolean => isOn() && inHand() !== null;
  const withPaper = (act: (paper: string) => void) => () => {
    const paper = inHand();
    if (paper === null) return;
    if (panels.includes('documents')) {
      workplace.show('documents');
      focus.kept('documents');
    }
    act(paper);
  };
  const show = (id: ActionId, panel: Panel, key: string): OfficerAction => ({
    id,
    group: 'panels',
    key,
    offered: () => panels.includes(panel),
    act: () => {
      workplace.show(panel);
      focus.tab(panel);
    },
  });
  const turn = (by: 1 | -1) => withPaper((paper) => void workplace.turn(paper, by));
  return [
    show('showInterview', 'interview', '1'),
    show('showDocuments', 'documents', '2'),
    show('showRegisters', 'registers', '3'),
    show('showNotes', 'notes', '4'),
    show('showRules', 'rules', '5'),
    { id: 'search', group: 'panels', key: '/', offered: () => true, act: () => focus.search() },
    { id: 'nextPaper', group: 'papers', key: 'g', offered: holds, act: withPaper(() => takeNext(workplace)) },
    {
      id: 'openPaper',
      group: 'papers',
      key: 'o',
      offered: holds,
      act: withPaper((paper) => void workplace.pick(paper)),
    },
    { id: 'pageBack', group: 'papers', key: ',', offered: holds, act: turn(-1) },
    { id: 'pageOn', group: 'papers', key: '.', offered: holds, act: turn(1) },
    {
      id: 'nextLight',
      group: 'papers',
      key: 'l',
      offered: holds,
      act: withPaper(() => {
        const lights = lightsAt(workplace.view);
        const at = lights.indexOf(desk().light);
        void workplace.shine(lights[(at + 1) % lights.length] ?? 'white');
      }),
    },
    {
      id: 'whiteLight',
      group: 'papers',
      key: 'w',
      offered: holds,
      act: withPaper(() => void workplace.shine('white')),
    },
    {
      id: 'readZone',
      group: 'papers',
      key: 'z',
      offered: () => holds() && (selectPaper(workplace.view, inHand())?.mrzPage ?? null) !== null,
      act: withPaper((paper) => void workplace.readZone(paper)),
    },
    {
      id: 'bench',
      group: 'papers',
      key: 'b',
      offered: () => inHand() !== null,
      act: () => {
        const paper = inHand();
        if (paper !== null) location.hash = ADDRESSES.bench(attempt.id, paper);
      },
    },
    {
      id: 'look',
      group: 'talk',
      key: 'f',
      offered: () => isOn() && workplace.view.people.some(({ lookedAt }) => !lookedAt),
      act: () => {
        const person = workplace.view.people.find(({ lookedAt }) => !lookedAt);
        if (person !== undefined) void workplace.look(person.id);
      },
    },
    { id: 'wait', group: 'talk', key: 's', offered: isOn, act: () => void workplace.wait(SILENCE_SECONDS) },
    {
      id: 'note',
      group: 'talk',
      key: 'n',
      offered: isOn,
      act: () => {
        workplace.show('notes');
        focus.note();
      },
    },
    {
      id: 'hint',
      group: 'talk',
      key: 'h',
      offered: () => attempt.mode !== 'exam' && isOn(),
      act: () => void workplace.hint(),
    },
    { id: 'evidence', group: 'talk', key: 'e', offered: () => true, act: () => open('evidence') },
    {
      id: 'decide',
      group: 'talk',
      key: 'd',
      offered: isOn,
      act: () => {
        location.hash = ADDRESSES.decision(attempt.id);
      },
    },
    {
      id: 'pause',
      group: 'screen',
      key: 'p',
      offered: () => attempt.mode !== 'exam' && isOn(),
      act: () => workplace.pause(true),
    },
    {
      id: 'mute',
      group: 'screen',
      key: 'm',
      offered: () => true,
      act: () => changeDevice({ muted: !device.getState().muted }),
    },
    { id: 'help', group: 'screen', key: '?', offered: () => true, act: () => open('help') },
  ];
}

function takeNext(workplace: Workplace): void {
  const { papers } = workplace.view;
  const { inHand } = workplace.desk.getState();
  const at = papers.findIndex(({ id }) => id === inHand);
  const next = papers[(at + 1) % papers.length];
  if (next === undefined) return;
  // Only taken: nothing is opened that nobody asked for.
  workplace.take(next.id);
}
