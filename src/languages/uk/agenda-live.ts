import {plural} from '../plural.js';
import type {Words} from '../slices.js';

const some = plural('uk');

export const uk: Words<'agenda-live'> = {
  running: 'Зустріч триває',
  now: 'Зараз',
  nowIs: (what) => `Зараз: «${what}».`,
  next: 'Потім',
  nothingNext: 'Після цього все зроблено.',
  further: 'Далі',
  skip: 'Пропустити це',
  goBack: 'Назад до попереднього',
  used: (minutes, of) => {
    const time = some(of, {one: 'хвилини', other: 'хвилин'});
    return `Приблизно ${minutes} із ${of} ${time}`;
  },
  usedNone: (_minutes, of) => {
    const time = some(of, {one: 'хвилина', few: 'хвилини', many: 'хвилин', other: 'хвилини'});
    return `На це є ${of} ${time}.`;
  },
  usedMore: 'Це триває трохи довше, ніж у плані. Це нічого.',
  showTime: 'Показати час',
  pause: 'Зробити перерву',
  paused: 'Невелика перерва',
  pausedNow: 'Невелика перерва. Не поспішайте.',
  pausedBody: 'Не поспішайте. Усе залишається, як є.',
  resume: 'Продовжуємо',
  allHad: 'Ви пройшли всі теми',
  moreCame: 'У списку є ще тема',
  allHadBody: 'Чи є ще про що домовитися?',
  finish: 'Завершити зустріч',
  notBegun: 'Вона все ж не почалася',
  notBegunYet: 'Зустріч ще не почалася.',
  whoIsThere: 'Хто тут?',
  whoIsThereHelp: 'Натисни на тих, хто тут. Не треба казати, чому когось немає.',
  isThere: (name) => `${name} тут.`,
  isNotThere: (name) => `${name} більше без позначки.`,
  agreeNow: 'Записати домовленість',
  agreedNow: 'Про що домовлено',
  ownPointsHelp: 'Ніхто інший цього не бачить.',
  ownPointsTold: 'Ніхто інший цього не бачить, якщо не написано інакше.',
  mindScreen: 'Зверни увагу, хто дивиться на екран.',
  toAgenda: 'Подивитися теми',
};
