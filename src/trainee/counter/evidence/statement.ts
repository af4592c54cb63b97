// A statement of the view, by a shorter name.

import type { TraineeView } from '../../looks.ts';

export type StatementView = TraineeView['statements'][number];
