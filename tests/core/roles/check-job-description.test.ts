import { describe, expect, it } from 'vitest'
import type { JobDescriptionProblem } from '../../../src/core/roles/check-job-description'
import { checkJobDescription, wordingWarnings } from '../../../src/core/roles/check-job-description'
import type { Duty, JobDescription } from '../../../src/core/roles/job-description'
import { libraryRole } from '../../../src/core/roles/library/role-library'
import { unlawfulWordings } from '../../../src/core/roles/library/unlawful-wording'
import { jobDescriptionProblemText, wordingWarningText } from '../../../src/core/text/roles-text'

function sound(): JobDescription {
  const role = libraryRole('packer')
  if (role === undefined) throw new Error('the library has no packer')
  return role.description
}
function problemsOf(change: Partial<JobDescription>): readonly JobDescriptionProblem[] {
  const checked = checkJobDescription({ ...sound(), ...change })
  return checked.ok ? [] : checked.error
}
const task = { text: '清点', standard: '账实相符', frequency: 'daily', part: 'responsible' } as const
function duty(title: string, weightPercent: number): Duty {
  return { title, weightPercent, tasks: [task] }
}

describe('weights of duties', () => {
  it('accept 60 + 40 = 100', () => {
    expect(problemsOf({ duties: [duty('甲', 60), duty('乙', 40)] })).toEqual([])
  })
  it('refuse 60 + 39 = 99 and 60 + 41 = 101, each with the sum', () => {
    expect(problemsOf({ duties: [duty('甲', 60), duty('乙', 39)] })).toEqual([
      { code: 'duty-weights-not-100', sumPercent: 99 },
    ])
    expect(problemsOf({ duties: [duty('甲', 60), duty('乙', 41)] })).toEqual([
      { code: 'duty-weights-not-100', sumPercent: 101 },
    ])
  })
  it('refuse halves even when they sum to 100, and refuse a duty of weight 0', () => {
    expect(problemsOf({ duties: [duty('甲', 59.5), duty('乙', 40.5)] }).map((problem) => problem.code)).toEqual([
      'duty-weight-not-whole',
      'duty-weight-not-whole',
    ])
    expect(problemsOf({ duties: [duty('甲', 100), duty('乙', 0)] })).toEqual([
      { code: 'duty-weight-not-whole', dutyNumber: 2, weightPercent: 0 },
    ])
  })
})

describe('duties and tasks', () => {
  it('refuse a description without duties', () => {
    expect(problemsOf({ duties: [] })).toEqual([{ code: 'no-duties' }])
  })
  it('refuse a duty without tasks and a blank duty title', () => {
    expect(problemsOf({ duties: [{ title: ' ', weightPercent: 100, tasks: [] }] })).toEqual([
      { code: 'duty-title-missing', dutyNumber: 1 },
      { code: 'duty-without-tasks', dutyNumber: 1, title: ' ' },
    ])
  })
  it('refuse a task without text or without a standard, naming which one', () => {
    const broken = { ...duty('甲', 100), tasks: [task, { ...task, standard: '' }, { ...task, text: '  ' }] }
    expect(problemsOf({ duties: [broken] })).toEqual([
      { code: 'task-incomplete', dutyNumber: 1, taskNumber: 2, missing: 'standard' },
      { code: 'task-incomplete', dutyNumber: 1, taskNumber: 3, missing: 'text' },
    ])
  })
})

describe('indicators', () => {
  const indicator = (name: string, weightPercent: number) => ({ name, weightPercent, target: '完成月计划' })
  it('may be absent altogether', () => {
    expect(problemsOf({ indicators: [] })).toEqual([])
  })
  it('must sum to 100 once there are any', () => {
    expect(problemsOf({ indicators: [indicator('甲', 100)] })).toEqual([])
    expect(problemsOf({ indicators: [indicator('甲', 99)] })).toEqual([
      { code: 'indicator-weights-not-100', sumPercent: 99 },
    ])
  })
  it('may not be listed twice, blank, or weigh a part of a per cent', () => {
    expect(problemsOf({ indicators: [indicator('甲', 50), indicator('甲', 50)] })).toEqual([
      { code: 'indicator-twice', name: '甲' },
    ])
    expect(problemsOf({ indicators: [indicator('', 100)] })).toEqual([
      { code: 'indicator-name-missing', indicatorNumber: 1 },
    ])
    expect(
      problemsOf({ indicators: [indicator('甲', 50.5), indicator('乙', 49.5)] }).map((problem) => problem.code),
    ).toEqual(['indicator-weight-not-whole', 'indicator-weight-not-whole'])
  })
})

describe('basics', () => {
  it('need a title, a purpose and a head count of at least one whole person', () => {
    expect(problemsOf({ title: '', purpose: ' ', headCount: 0 })).toEqual([
      { code: 'title-missing' },
      { code: 'purpose-missing' },
      { code: 'head-count-not-positive', headCount: 0 },
    ])
    expect(problemsOf({ headCount: 1 })).toEqual([])
    expect(problemsOf({ headCount: 1.5 })).toEqual([{ code: 'head-count-not-positive', headCount: 1.5 }])
  })
})

describe('sentences', () => {
  it('say by how much the weights miss 100 and what to do', () => {
    expect(jobDescriptionProblemText({ code: 'duty-weights-not-100', sumPercent: 95 })).toBe(
      '各项职责的权重合计是 95%，应为 100%。请再分配 5%。',
    )
    expect(jobDescriptionProblemText({ code: 'indicator-weights-not-100', sumPercent: 130 })).toBe(
      '考核指标的权重合计是 130%，应为 100%。请减少 30%。',
    )
  })
  it('name the part and the ground of an unlawful requirement', () => {
    const qualifications = { ...sound().qualifications, experience: '一年以上，35 周岁以下' }
    const [warning] = wordingWarnings({ ...sound(), qualifications })
    if (warning === undefined) throw new Error('no warning was raised')
    expect(warning).toEqual({ part: 'qualifications', ground: 'age', words: '35 周岁以下' })
    expect(wordingWarningText(warning)).toContain('「任职资格」里写有「35 周岁以下」，可能构成年龄方面的就业歧视')
  })
})

describe('unlawful wordings', () => {
  it.each([
    ['限女性', 'sex'],
    ['仅限男', 'sex'],
    ['男士优先', 'sex'],
    ['未婚者优先', 'marriage'],
    ['已婚已育', 'marriage'],
    ['40岁以下', 'age'],
    ['三十五周岁以内', 'age'],
    ['年龄 18-35 岁', 'age'],
    ['年龄不超过 30 岁', 'age'],
    ['本地户口', 'origin'],
    ['形象气质佳', 'appearance'],
    ['身高 165 以上', 'appearance'],
    ['无残疾', 'health'],
  ])('finds %s', (text, ground) => {
    expect(unlawfulWordings(text).map((found) => found.ground)).toContain(ground)
  })
  it.each([
    '年满 18 周岁',
    '不限女装类目',
    '熟悉限女装的平台活动',
    '主营男鞋',
    '3 岁以下婴童用品',
    '不限学历',
    '有效期限 35 天以内',
    '男女不限',
  ])('leaves %s alone', (text) => {
    expect(unlawfulWordings(text)).toEqual([])
  })
})
