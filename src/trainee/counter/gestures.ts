// What a hand on the picture asks for, done at the workplace: the same methods that buttons and keys call.

import { ADDRESSES } from '../addresses.ts';
import { pageOf } from '../desk.ts';
import { selectPaper } from '../looks.ts';
import type { Workplace } from '../workplace.ts';
import type { BoothGestures } from './boothModel.ts';

export function makeGestures(workplace: Workplace, attempt: string): BoothGestures {
  return {
    pickPaper: (paper) => {
      workplace.show('documents');
      void workplace.pick(paper);
    },
    placePaper: (paper, pose) => workplace.place(paper, pose),
    turnPage: (paper, by) => void workplace.turn(paper, by),
    openBench: (paper) => {
      location.hash = ADDRESSES.bench(attempt, paper);
    },
    readZone: (paper) => void workplace.readZone(paper),
    holdLamp: (paper) => void workplace.holdLamp(paper),
    turnDial: (light) => void workplace.shine(light),
    holdLoupe: (at) => {
      if (at === null) {
        void workplace.magnify(null);
        return;
      }
      const paper = selectPaper(workplace.view, at.paper);
      if (paper === null) return;
      const desk = workplace.desk.getState();
      const light = desk.lampOver === at.paper ? desk.light : 'white';
      void workplace.magnify({ ...at, page: pageOf(desk, paper), level: 2, light });
    },
    lookAt: (person) => {
      workplace.show('interview');
      void workplace.look(person);
    },
    reachForStamps: () => {
      location.hash = ADDRESSES.decision(attempt);
    },
    sound: (name) => workplace.sound(name),
  };
}
