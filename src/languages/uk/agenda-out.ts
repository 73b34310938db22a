import {plural} from '../plural.js';
import type {Words} from '../slices.js';

const some = plural('uk');

export const uk: Words<'agenda-out'> = {
  outTitle: 'Надрукувати, поділитися або додати в календар',
  outHelp: 'Тут тільки те, що можуть бачити всі у групі.',
  agreementsStay: 'Домовленостей тут немає: їх отримали не всі.',
  onPaper: 'На папері',
  print: 'Надрукувати',
  printing: 'Сторінка для друку готова.',
  printingMore: (pages) => {
    const sheets = some(pages, {
      one: 'сторінка',
      few: 'сторінки',
      many: 'сторінок',
      other: 'сторінки',
    });
    return `На одну сторінку це не вміщується. Буде ${pages} ${sheets}.`;
  },
  asMessage: 'Як повідомлення',
  message: 'Це буде у твоєму повідомленні',
  copy: 'Копіювати текст',
  copyFailed: 'Копіювати не вдалося. Текст виділено: скопіюй його самостійно.',
  inCalendar: 'У твій календар',
  noDayYet: 'Дня ще немає. Коли він буде, його можна додати в календар.',
  calendarTitle: 'Як це називається у твоєму календарі?',
  calendarTitleHelp: 'Інші можуть це прочитати, наприклад, на роботі.',
  appointment: 'Зустріч',
  alsoPlace: 'Додати також місце',
  toCalendar: 'Зберегти для мого календаря',
  seriesHelp: (months) => {
    if (months === 1) return 'Хочеш залишити вільними також наступні дні зустрічей? Це щомісяця.';
    const often = some(months, {
      one: 'кожен',
      few: 'кожні',
      many: 'кожні',
      other: 'кожні',
    });
    const time = some(months, {one: 'місяць', few: 'місяці', many: 'місяців', other: 'місяця'});
    return `Хочеш залишити вільними також наступні дні зустрічей? Це ${often} ${months} ${time}.`;
  },
  toSeries: 'Зберегти також наступні дні',
  outOfCalendar: 'З твого календаря',
  outOfCalendarHelp: 'Зустріч не відбудеться. Цей файл прибере її з твого календаря.',
  removeFromCalendar: 'Зберегти, щоб прибрати',
  takeOut: 'Прибрати щось із твого календаря',
  dayOutHelp: 'У твоєму календарі вже був день? Цей файл його прибере.',
  dayOut: 'Прибрати старий день',
  seriesOutHelp: 'Наступні дні теж були у твоєму календарі? Цей файл їх прибере.',
  seriesOut: 'Прибрати наступні дні',
  fileReady: (name) => `Файл «${name}» готовий. Відкрий його, щоб додати зустріч у календар.`,
  fileReadyOut: (name) =>
    `Файл «${name}» готовий. Відкрий його, щоб прибрати зустріч із календаря.`,
  calendarFailed: 'Зараз файл зробити не вдалося. Спробуй трохи пізніше.',
  fileName: 'зустріч',
  seriesName: 'наступні-зустрічі',
  leads: (name) => `Розмову веде ${name}`,
  comes: 'Кого запитано:',
  wereThere: 'Хто був на зустрічі:',
  agreed: 'Про що ми домовилися:',
  dueBy: (day) => `до ${day}`,
  emptyAgenda: 'Тем ще немає.',
  notes: 'Нотатки',
};
