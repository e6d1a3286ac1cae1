import type { TableSpec } from './column-spec'

/** The sheets of a clock machine's standard report that only sum up or repeat its 考勤记录. */
export const CLOCK_REPORT_TABLE: TableSpec = {
  kind: 'clock-report',
  title: '考勤机汇总',
  purpose: '考勤机“标准报表”里的排班信息、考勤汇总、异常统计和个人卡片；打卡只从“考勤记录”取',
  columns: {},
  needs: [],
  nameHint: /排班信息|考勤汇总|异常统计/,
}

/** Titles of the sheets that only sum up or repeat. */
export const CLOCK_SUMMARY_TITLE = /^(?:排班信息表?|考勤汇总表?|异常统计表?|考勤统计表?|员工考勤汇总表)$/
/** Card sheets are named by the numbers on them: 4.8.5. */
export const CLOCK_CARD_NAME = /^\d+(?:\.\d+){0,2}$/
export const CLOCK_CARD_WORDS: readonly string[] = ['姓名', '工号', '旷工', '请假']
export const CLOCK_SPECIAL_SHIFTS = '特殊班次'
/** In front of a person's two rows: 工号: 4  姓名: …  部门: …; compared without blanks and colons. */
export const CLOCK_NUMBER_LABEL = '工号'
export const CLOCK_NAME_LABEL = '姓名'
export const CLOCK_DEPARTMENT_LABEL = '部门'
/** Virtual columns of what the machine writes without headings. */
export const CLOCK_NUMBER_HEADING = '工号'
export const CLOCK_NAME_HEADING = '姓名'
export const CLOCK_TIME_HEADING = '打卡时间'
/** How a machine's number of a person is written among the member's 别名. */
export const CLOCK_ALIAS = '考勤机'
/** attlog.dat: number, day and time, whatever follows. */
export const ATTLOG_LINE =
  /^\s*([A-Za-z0-9]{1,24})[\s,]+(\d{4}[-/]\d{1,2}[-/]\d{1,2})[\sT,]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[\s,].*)?$/
/** The corner of a matrix with a row for each day. */
export const DAY_ROW_CORNER = /^(?:日期|时间|日期[\\/]姓名|姓名[\\/]日期|打卡日期|考勤日期)$/
export const NOT_A_PERSON_HEADING = /日期|时间|星期|工号|姓名|部门|备注|说明|合计|班|签|打卡|迟到|早退|考勤|\d/
