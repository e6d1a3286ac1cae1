import { z } from 'zod'
import type { DescriptionPaper, PaperDocument } from '../core/documents/paper'
import type { Fen } from '../core/kernel/fen'
import type { IndicatorId, RoleId } from '../core/kernel/ids'
import { isLocalDay } from '../core/kernel/local-day'
import type { LocalDay } from '../core/kernel/local-day'

const LIMITS = {
  text: 5_000,
  list: 200,
  papers: 400,
  tableRows: 5_000,
  tableColumns: 100,
  slips: 2_000,
  slipLines: 200,
  widthMm: 1_000,
  pictureParts: 5_000,
  pathChars: 20_000,
  px: 100_000,
} as const

const text = z.string().max(LIMITS.text)
const texts = z.array(text).max(LIMITS.list)
const whole = z.int().min(0).max(1_000_000)
const percent = z.number().min(0).max(100)
const day = z.custom<LocalDay>((value) => typeof value === 'string' && isLocalDay(value))
const fen = z.custom<Fen>((value) => Number.isSafeInteger(value))
const roleId = z.custom<RoleId>((value) => typeof value === 'string' && value.length > 0 && value.length <= LIMITS.list)
const indicatorId = z.custom<IndicatorId>(
  (value) => typeof value === 'string' && value.length > 0 && value.length <= LIMITS.list,
)

const contacts = z.array(z.strictObject({ who: text, about: text })).max(LIMITS.list)
const task = z.strictObject({
  text,
  standard: text,
  frequency: z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'as-needed']),
  part: z.enum(['responsible', 'assists', 'reviews']),
})
const jobDescription = z.strictObject({
  title: text,
  code: text,
  department: text,
  reportsTo: text,
  subordinates: text,
  headCount: whole,
  grade: text,
  payRange: text,
  purpose: text,
  duties: z
    .array(z.strictObject({ title: text, weightPercent: percent, tasks: z.array(task).max(LIMITS.list) }))
    .max(LIMITS.list),
  authority: z.strictObject({ approval: texts, finance: texts, personnel: texts, operations: texts }),
  internalContacts: contacts,
  externalContacts: contacts,
  handOvers: z
    .array(z.strictObject({ withRole: text, direction: z.enum(['receives', 'hands-over']), item: text }))
    .max(LIMITS.list),
  qualifications: z.strictObject({
    education: text,
    experience: text,
    certificates: text,
    knowledge: texts,
    skills: texts,
    qualities: texts,
  }),
  conditions: z.strictObject({ hours: text, place: text, environment: text, tools: texts }),
  indicators: z
    .array(
      z.strictObject({ indicatorId: indicatorId.exactOptional(), name: text, weightPercent: percent, target: text }),
    )
    .max(LIMITS.list),
  career: z.strictObject({ promotion: text, rotation: text, training: texts }),
})
const version = z.strictObject({
  roleId,
  version: whole,
  effectiveOn: day,
  change: text,
  preparedBy: text.exactOptional(),
  reviewedBy: text.exactOptional(),
  approvedBy: text.exactOptional(),
  content: jobDescription,
})
const descriptionPaper = z.strictObject({
  kind: z.literal('job-description'),
  shopName: text,
  printedOn: day,
  version,
  holder: text.exactOptional(),
  revisions: z
    .array(z.strictObject({ version: whole, effectiveOn: day, change: text }))
    .max(LIMITS.list)
    .exactOptional(),
})

const column = z.strictObject({
  head: text,
  subHead: text.exactOptional(),
  widthMm: z.number().min(0).max(LIMITS.widthMm),
  align: z.enum(['left', 'center', 'right']),
  tone: z.enum(['weekend', 'statutory']).exactOptional(),
})
const tableRow = z.strictObject({
  cells: z.array(text).max(LIMITS.tableColumns),
  tone: z.literal('total').exactOptional(),
})
const slipLines = z.array(z.strictObject({ label: text, amountFen: fen })).max(LIMITS.slipLines)
const slip = z.strictObject({
  name: text,
  employeeNo: text,
  department: text,
  role: text,
  attendance: text,
  earnings: slipLines,
  deductions: slipLines,
  grossFen: fen,
  netFen: fen,
})

const px = z.number().min(-LIMITS.px).max(LIMITS.px)
const size = z.number().min(0).max(LIMITS.px)
const path = z
  .string()
  .max(LIMITS.pathChars)
  .regex(/^[MLHVCQZ0-9 .,-]*$/)
const pictureText = z.strictObject({
  x: px,
  y: px,
  text,
  size,
  bold: z.literal(true).exactOptional(),
  align: z.enum(['middle', 'end']).exactOptional(),
  tone: z.enum(['soft', 'bad', 'good', 'inverse']).exactOptional(),
})
const picture = z.strictObject({
  width: size,
  height: size,
  boxes: z
    .array(
      z.strictObject({
        id: text,
        x: px,
        y: px,
        width: size,
        height: size,
        tone: z.enum(['shop', 'department', 'role', 'person', 'missing', 'loose', 'focus']),
        band: size.exactOptional(),
        within: text.exactOptional(),
        texts: z.array(pictureText).max(LIMITS.list),
      }),
    )
    .max(LIMITS.pictureParts),
  lines: z
    .array(
      z.strictObject({
        id: text,
        path,
        head: path.exactOptional(),
        tone: z.enum(['plain', 'faint', 'strong']),
        label: pictureText.exactOptional(),
      }),
    )
    .max(LIMITS.pictureParts),
})

/** A description as it may become a Word document. */
export const descriptionPaperSchema: z.ZodType<DescriptionPaper> = descriptionPaper

/** A paper as it may be drawn and printed. */
export const paperSchema: z.ZodType<PaperDocument> = z.discriminatedUnion('kind', [
  descriptionPaper,
  z.strictObject({ kind: z.literal('job-descriptions'), papers: z.array(descriptionPaper).min(1).max(LIMITS.papers) }),
  z.strictObject({
    kind: z.literal('table'),
    title: text,
    subtitle: text,
    paper: z.enum(['A4', 'A3']),
    landscape: z.boolean(),
    columns: z.array(column).max(LIMITS.tableColumns),
    rows: z.array(tableRow).max(LIMITS.tableRows),
    notes: texts,
    signatures: texts,
  }),
  z.strictObject({
    kind: z.literal('notice'),
    shopName: text,
    title: text,
    addressee: text.exactOptional(),
    opening: text,
    heads: texts,
    rows: z.array(z.strictObject({ label: text, values: texts })).max(LIMITS.list),
    closing: texts,
    seal: text,
    issuedOn: text,
    receipt: z.strictObject({ text, lines: texts }),
  }),
  z.strictObject({
    kind: z.literal('picture'),
    title: text,
    subtitle: text,
    paper: z.enum(['A4', 'A3']),
    picture,
    notes: texts,
  }),
  z.strictObject({
    kind: z.literal('payslips'),
    shopName: text,
    monthLabel: text,
    slips: z.array(slip).max(LIMITS.slips),
  }),
])
