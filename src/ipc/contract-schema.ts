import { z } from 'zod'
import type { ChannelName, Channels } from './contract'
import { PIN_DIGITS } from './lock-contract'
import { descriptionPaperSchema, paperSchema } from './paper-schema'
import { safetySchemas } from './safety-schema'
import { workbookSchema } from './workbook-schema'

/** The largest request of each kind that main accepts. */
export const REQUEST_LIMITS = {
  nameChars: 400,
  tableBytes: 20 * 1024 * 1024,
  pictureBytes: 40 * 1024 * 1024,
  workbookChars: 100 * 1024 * 1024,
  filesAtOnce: 400,
  demoLines: 200,
  demoLineChars: 2_000,
} as const

const name = z.string().max(REQUEST_LIMITS.nameChars)
// A workbook as text is checked by the writer process, against the same schema: main would stand still for it.
const workbook = z.union([z.string().min(2).max(REQUEST_LIMITS.workbookChars), workbookSchema])
const workbookRequest = z.strictObject({ suggestedName: name, workbook })
const wordRequest = z.strictObject({ suggestedName: name, paper: descriptionPaperSchema })
const paperRequest = z.strictObject({ suggestedName: name, paper: paperSchema })
const demoLine = z.string().max(REQUEST_LIMITS.demoLineChars)
const nothing = z.tuple([])
const pin = z.string().regex(new RegExp(`^[0-9]{${PIN_DIGITS.least},${PIN_DIGITS.most}}$`))

/** What each channel takes, checked before main looks at it: exact keys, right types, bounded sizes. */
export const requestSchemas = {
  ...safetySchemas,
  'app:info': nothing,
  'table:cancel': nothing,
  'table:pick': z.tuple([z.strictObject({ kind: z.enum(['attendance', 'members', 'any-table']) })]),
  'table:read': z.tuple([
    z.strictObject({
      fileName: name.min(1),
      // One byte more than the limit is let through, so that the reader can name the limit to the owner.
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= REQUEST_LIMITS.tableBytes + 1),
    }),
  ]),
  'shop-folder:pick': nothing,
  'shop-folder:sample': nothing,
  'workbook:save': z.tuple([workbookRequest]),
  'workbook:save-many': z.tuple([
    z.strictObject({ workbooks: z.array(workbookRequest).min(1).max(REQUEST_LIMITS.filesAtOnce) }),
  ]),
  'paper:pdf': z.tuple([paperRequest]),
  'paper:pdf-many': z.tuple([z.strictObject({ papers: z.array(paperRequest).min(1).max(REQUEST_LIMITS.filesAtOnce) })]),
  'paper:print': z.tuple([paperRequest]),
  'word:save': z.tuple([wordRequest]),
  'word:save-many': z.tuple([
    z.strictObject({ documents: z.array(wordRequest).min(1).max(REQUEST_LIMITS.filesAtOnce) }),
  ]),
  'picture:save': z.tuple([
    z.strictObject({
      suggestedName: name,
      png: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= REQUEST_LIMITS.pictureBytes),
    }),
  ]),
  'file:reveal': z.tuple([z.strictObject({ token: z.uuid() })]),
  'demo:report': z.tuple([
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('progress'), text: demoLine }),
      z.strictObject({ kind: z.literal('summary'), lines: z.array(demoLine).max(REQUEST_LIMITS.demoLines) }),
      z.strictObject({ kind: z.literal('failed'), text: demoLine }),
    ]),
  ]),
  'demo:screenshot': z.tuple([z.strictObject({ name })]),
  'lock:state': nothing,
  'lock:engage': nothing,
  'lock:set': z.tuple([z.strictObject({ pin, oldPin: pin.exactOptional() })]),
  'lock:clear': z.tuple([z.strictObject({ pin })]),
  'lock:try': z.tuple([z.strictObject({ pin })]),
} satisfies { readonly [C in ChannelName]: z.ZodType<Parameters<Channels[C]>> }

/** @throws ZodError when the request is not what the channel takes */
export function parseRequest<C extends ChannelName>(channel: C, request: readonly unknown[]): Parameters<Channels[C]> {
  const schema: z.ZodType = requestSchemas[channel]
  return schema.parse(request) as Parameters<Channels[C]>
}
