import type {Words} from '../slices.js';

export const de: Words<'goal-elsewhere'> = {
  elsewhereTitle: 'Ziele, die anderswo stehen',
  elsewhereHelp:
    'Diese Ziele stehen in einem anderen System. Hier kannst du sie lesen. Geändert werden sie nur dort.',
  keptIn: (system) => `Steht in: ${system}`,
  yourGoal: 'Ein Ziel von dir',
  goalOf: (name) => `Ein Ziel von ${name}`,
  from: (day) => `Seit ${day}`,
  howItGoes: 'Wie es läuft',
  fits: (words) => `Dazu passt: „${words}“`,
  whatLevelsMean: 'Was diese Worte für dieses Ziel bedeuten',
};
