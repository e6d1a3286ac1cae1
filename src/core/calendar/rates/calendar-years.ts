import { localDay } from '../../kernel/local-day'
import type { CalendarDay, CalendarYear, DayClass } from '../day-class'

const HOLIDAY_LAW = '全国年节及纪念日放假办法（国务院令第795号，2025-01-01 起施行）'

/** 'MM-DD name' lines of one class of day; only days that differ from "Mon–Fri work, Sat–Sun rest" need a line. */
function daysOfYear(
  year: number,
  lines: Readonly<Partial<Record<DayClass, readonly string[]>>>,
): readonly CalendarDay[] {
  const days = (['statutory', 'rest', 'workday'] as const).flatMap((dayClass) =>
    (lines[dayClass] ?? []).map((line): CalendarDay => {
      const [monthAndDay = '', name = ''] = line.split(' ')
      return { day: localDay(`${year}-${monthAndDay}`), dayClass, name }
    }),
  )
  return days.sort((a, b) => (a.day < b.day ? -1 : 1))
}

/**
 * The yearly arrangements of the State Council. `statutory` are exactly the days paid at 300 % (办法 art.2), weekend ones
 * included; weekend days inside a long break keep their weekend rest and get a line only for the name on the roster.
 */
export const SHIPPED_CALENDAR_YEARS: readonly CalendarYear[] = [
  {
    year: 2025,
    source: `国办发明电〔2024〕12号；${HOLIDAY_LAW}`,
    provisional: false,
    days: daysOfYear(2025, {
      statutory: [
        '01-01 元旦',
        '01-28 除夕',
        '01-29 春节初一',
        '01-30 春节初二',
        '01-31 春节初三',
        '04-04 清明节',
        '05-01 劳动节',
        '05-02 劳动节',
        '05-31 端午节',
        '10-01 国庆节',
        '10-02 国庆节',
        '10-03 国庆节',
        '10-06 中秋节',
      ],
      rest: [
        '02-01 春节假期',
        '02-02 春节假期',
        '02-03 调休放假',
        '02-04 调休放假',
        '04-05 清明假期',
        '04-06 清明假期',
        '05-03 劳动节假期',
        '05-04 劳动节假期',
        '05-05 调休放假',
        '06-01 端午假期',
        '06-02 补假',
        '10-04 国庆假期',
        '10-05 国庆假期',
        '10-07 调休放假',
        '10-08 调休放假',
      ],
      workday: ['01-26 调休上班', '02-08 调休上班', '04-27 调休上班', '09-28 调休上班', '10-11 调休上班'],
    }),
  },
  {
    year: 2026,
    source: `国办发明电〔2025〕7号；${HOLIDAY_LAW}`,
    provisional: false,
    days: daysOfYear(2026, {
      statutory: [
        '01-01 元旦',
        '02-16 除夕',
        '02-17 春节初一',
        '02-18 春节初二',
        '02-19 春节初三',
        '04-05 清明节',
        '05-01 劳动节',
        '05-02 劳动节',
        '06-19 端午节',
        '09-25 中秋节',
        '10-01 国庆节',
        '10-02 国庆节',
        '10-03 国庆节',
      ],
      rest: [
        '01-02 调休放假',
        '01-03 元旦假期',
        '02-15 春节假期',
        '02-20 调休放假',
        '02-21 春节假期',
        '02-22 春节假期',
        '02-23 调休放假',
        '04-04 清明假期',
        '04-06 补假',
        '05-03 劳动节假期',
        '05-04 补假',
        '05-05 调休放假',
        '06-20 端午假期',
        '06-21 端午假期',
        '09-26 中秋假期',
        '09-27 中秋假期',
        '10-04 国庆假期',
        '10-05 补假',
        '10-06 调休放假',
        '10-07 调休放假',
      ],
      workday: [
        '01-04 调休上班',
        '02-14 调休上班',
        '02-28 调休上班',
        '05-09 调休上班',
        '09-20 调休上班',
        '10-10 调休上班',
      ],
    }),
  },
  {
    year: 2027,
    source: `${HOLIDAY_LAW}；2027 年放假调休通知尚未收录：只有法定节假日，调休与补假以国务院办公厅通知为准`,
    provisional: true,
    days: daysOfYear(2027, {
      statutory: [
        '01-01 元旦',
        '02-05 除夕',
        '02-06 春节初一',
        '02-07 春节初二',
        '02-08 春节初三',
        '04-05 清明节',
        '05-01 劳动节',
        '05-02 劳动节',
        '06-09 端午节',
        '09-15 中秋节',
        '10-01 国庆节',
        '10-02 国庆节',
        '10-03 国庆节',
      ],
    }),
  },
]
