import type { JobDescription } from '../roles/job-description'

/** A job description as an advertisement to paste: what one does, what one brings, where and when. */
export function recruitingText(description: JobDescription): string {
  const { qualifications, conditions } = description
  const numbered = (lines: readonly string[]): string => lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
  const wanted = [
    qualifications.education,
    qualifications.experience,
    ...qualifications.skills,
    ...qualifications.qualities,
  ].filter((line) => line.trim() !== '')
  return [
    `【招聘】${description.title}（${description.headCount} 人）`,
    '',
    `岗位目的：${description.purpose}`,
    '',
    '工作内容：',
    numbered(description.duties.map((duty) => `${duty.title}：${duty.tasks.map((task) => task.text).join('；')}`)),
    '',
    '我们希望你：',
    numbered(wanted),
    '',
    `工作时间：${conditions.hours}`,
    `工作地点：${conditions.place}`,
    `薪酬范围：${description.payRange}`,
    `发展方向：${description.career.promotion}`,
  ].join('\n')
}
