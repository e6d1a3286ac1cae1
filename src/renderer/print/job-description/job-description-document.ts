import type { PaperDocument } from '../../../core/documents/paper'

export type JobDescriptionDocument = Extract<PaperDocument, { readonly kind: 'job-description' }>
