// What stands above the columns of a pasted list.
export const NAME_HEADING = /^(?:姓名|名字|员工|员工姓名|成员)$/
export const ROLE_HEADING = /^(?:岗位|职位|职务|岗位名称)$/
/** Numbers of people, phones, days, or nothing: nobody's name and nobody's role. */
export const NOT_A_WORD = /^[\d\s\-+./:年月日]*$/
