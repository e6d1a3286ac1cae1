import type { FileChild } from 'docx'
import { Paragraph } from 'docx'
import { printedRevisions } from '../../core/documents/description-revisions'
import type { DescriptionPaper } from '../../core/documents/paper'
import type { JobDescriptionPart } from '../../core/roles/check-job-description'
import type { Authority, Contact, Duty, HandOver, JobDescription } from '../../core/roles/job-description'
import { dayText, descriptionPaperText as TEXT } from '../../core/text/description-paper-text'
import {
  DUTY_FREQUENCY_LABELS,
  DUTY_PART_LABELS,
  HAND_OVER_DIRECTION_LABELS,
  headCountText,
  JOB_DESCRIPTION_LABELS as LABELS,
  JOB_DESCRIPTION_PART_LABELS as PARTS,
} from '../../core/text/roles-text'
import type { Cell } from './word-parts'
import { fields, heading, plain, table } from './word-parts'

type Blocks = readonly FileChild[]

/** The parts in the order of the paper; one with nothing in it is left out, and the numbers of the others close up. */
export function descriptionParts(paper: DescriptionPaper): Blocks {
  const { content } = paper.version
  const parts: readonly (readonly [title: string, blocks: Blocks])[] = [
    ...PART_WRITERS.map(([part, write]) => [PARTS[part], write(content)] as const),
    [TEXT.revision, revision(paper)],
  ]
  return [
    ...identity(paper),
    ...parts
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([title, blocks], index) => [heading(`${TEXT.partNumber(index)}${title}`), ...blocks]),
  ]
}

const PART_WRITERS: readonly (readonly [Exclude<JobDescriptionPart, 'basics'>, (content: JobDescription) => Blocks])[] =
  [
    ['purpose', ({ purpose }) => (purpose === '' ? [] : [plain(purpose)])],
    ['duties', ({ duties }) => (duties.length === 0 ? [] : [dutiesTable(duties)])],
    ['authority', ({ authority }) => [authorityTable(authority)]],
    ['contacts', contacts],
    ['hand-overs', ({ handOvers }) => handOverTable(handOvers)],
    [
      'qualifications',
      ({ qualifications: q }) => [
        fields([
          [LABELS.education, filled(q.education)],
          [LABELS.experience, filled(q.experience)],
          [LABELS.knowledge, filled(TEXT.list(q.knowledge))],
          [LABELS.skills, filled(TEXT.list(q.skills))],
          [
            [LABELS.certificates, filled(q.certificates)],
            [LABELS.qualities, filled(TEXT.list(q.qualities))],
          ],
        ]),
      ],
    ],
    [
      'conditions',
      ({ conditions: c }) => [
        fields([
          [LABELS.hours, filled(c.hours)],
          [LABELS.environment, filled(c.environment)],
          [
            [LABELS.place, filled(c.place)],
            [LABELS.tools, filled(TEXT.list(c.tools))],
          ],
        ]),
      ],
    ],
    [
      'indicators',
      ({ indicators }) =>
        indicators.length === 0
          ? []
          : [
              table({
                widths: [90, 30, 60],
                isTogether: true,
                head: [LABELS.indicator, LABELS.weight, LABELS.target],
                rows: indicators.map(({ name, weightPercent, target }) => [
                  { text: name },
                  { text: TEXT.percent(weightPercent), bold: true },
                  { text: target },
                ]),
              }),
            ],
    ],
    [
      'career',
      ({ career }) => [
        fields([
          [LABELS.promotion, filled(career.promotion)],
          [LABELS.rotation, filled(career.rotation)],
          [LABELS.training, filled(TEXT.list(career.training))],
        ]),
      ],
    ],
  ]

function filled(text: string): string {
  return text === '' ? TEXT.blank : text
}
const label = (text: string): Cell => ({ text, style: 'fieldLabel', isTinted: true })

/** 基本信息 under the title, with the version and, where there is one, the person. */
function identity({ version, holder }: DescriptionPaper): Blocks {
  const { content } = version
  const pair = (name: string, text: string): readonly Cell[] => [label(name), { text: filled(text) }]
  return [
    table({
      widths: [20, 40, 20, 40, 20, 40],
      isGrid: true,
      rows: [
        [
          ...pair(LABELS.code, content.code),
          ...pair(TEXT.version, TEXT.versionNumber(version.version)),
          ...pair(TEXT.effectiveOn, dayText(version.effectiveOn)),
        ],
        [
          ...pair(LABELS.department, content.department),
          ...pair(LABELS.reportsTo, content.reportsTo),
          ...pair(LABELS.headCount, headCountText(content.headCount)),
        ],
        [...pair(LABELS.grade, content.grade), label(TEXT.holder), { text: holder ?? '', columnSpan: 3, bold: true }],
        [label(LABELS.subordinates), { text: filled(content.subordinates), columnSpan: 5 }],
        [label(LABELS.payRange), { text: filled(content.payRange), columnSpan: 5 }],
      ],
    }),
  ]
}

function dutiesTable(duties: readonly Duty[]): FileChild {
  return table({
    widths: [28, 13, 58, 54, 13, 14],
    head: [LABELS.duty, LABELS.weight, LABELS.task, LABELS.standard, LABELS.frequency, LABELS.dutyPart],
    rows: duties.flatMap((duty) => {
      const tasks = duty.tasks.length === 0 ? [undefined] : duty.tasks
      const first: readonly Cell[] = [
        { text: duty.title, bold: true, rowSpan: tasks.length },
        { text: TEXT.percent(duty.weightPercent), bold: true, rowSpan: tasks.length },
      ]
      return tasks.map((task, index): readonly Cell[] => [
        ...(index === 0 ? first : []),
        { text: task?.text ?? '' },
        { text: task?.standard ?? '' },
        { text: task ? DUTY_FREQUENCY_LABELS[task.frequency] : '' },
        { text: task ? DUTY_PART_LABELS[task.part] : '' },
      ])
    }),
  })
}

function authorityTable(authority: Authority): FileChild {
  const kinds = ['approval', 'finance', 'personnel', 'operations'] as const
  return fields(
    kinds.map((kind) => [LABELS[kind], authority[kind].length === 0 ? TEXT.none : authority[kind].join('\n')] as const),
  )
}

function contacts({ internalContacts, externalContacts }: JobDescription): Blocks {
  const pairs = (of: readonly Contact[]) => of.map(({ who, about }): Pair => [who, about])
  return pairTable(
    [LABELS.internalContacts, pairs(internalContacts)],
    [LABELS.externalContacts, pairs(externalContacts)],
  )
}
function handOverTable(handOvers: readonly HandOver[]): Blocks {
  const side = (direction: HandOver['direction']): Side => [
    HAND_OVER_DIRECTION_LABELS[direction],
    handOvers.filter((each) => each.direction === direction).map(({ withRole, item }): Pair => [withRole, item]),
  ]
  return pairTable(side('receives'), side('hands-over'))
}

type Pair = readonly [who: string, what: string]
type Side = readonly [title: string, pairs: readonly Pair[]]

/** Two lists side by side; one alone has the whole width. */
function pairTable(...sides: readonly Side[]): Blocks {
  const shown = sides.filter(([, pairs]) => pairs.length > 0)
  if (shown.length === 0) return []
  const rows = Math.max(...shown.map(([, pairs]) => pairs.length))
  return [
    table({
      widths: shown.flatMap(() => [30, 60]),
      isTogether: true,
      head: shown.map(([text]) => ({ text, columnSpan: 2 })),
      rows: Array.from({ length: rows }, (_, row) =>
        shown.flatMap(([, pairs]): readonly Cell[] => {
          const [who, what] = pairs[row] ?? ['', '']
          return [{ text: who, bold: true }, { text: what }]
        }),
      ),
    }),
  ]
}

function revision(paper: DescriptionPaper): Blocks {
  const { version, holder } = paper
  const signer = (title: string, name: string | undefined): Cell => ({
    text: `${title}${name === undefined ? '' : `  ${name}`}\n\n${TEXT.signature}：\n${TEXT.date}：`,
  })
  return [
    table({
      widths: [25, 40, 115],
      isWithNext: true,
      head: [TEXT.version, TEXT.effectiveOn, TEXT.change],
      rows: printedRevisions(paper).map((each) => [
        { text: TEXT.versionNumber(each.version) },
        { text: dayText(each.effectiveOn) },
        { text: each.change },
      ]),
    }),
    new Paragraph({ text: TEXT.acknowledgement, spacing: { before: 120, after: 80 }, keepNext: true }),
    table({
      widths: [1, 1, 1, 1],
      isGrid: true,
      isTogether: true,
      rows: [
        [
          signer(TEXT.drawnUp, version.preparedBy),
          signer(TEXT.reviewed, version.reviewedBy),
          signer(TEXT.approved, version.approvedBy),
          signer(TEXT.holderSignature, holder),
        ],
      ],
    }),
  ]
}
