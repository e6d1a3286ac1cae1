import type { PaperDocument } from '../../core/documents/paper'
import { JobDescriptionBook, JobDescriptionPaper } from './JobDescriptionPaper'
import { NoticePaperView } from './NoticePaperView'
import { PayslipsPaper } from './PayslipsPaper'
import { PicturePaperView } from './PicturePaperView'
import { sheetNameOf } from './sheet-size'
import { TablePaperView } from './TablePaperView'
import './paper.css'

interface PaperViewProps {
  readonly paper: PaperDocument
}

/** Any paper as it is printed; on screen the same sheet with its margins, for previews. */
export function PaperView({ paper }: PaperViewProps) {
  return (
    <article className={`paper paper-${sheetNameOf(paper)}`} lang="zh-CN">
      <PaperContent paper={paper} />
    </article>
  )
}

function PaperContent({ paper }: PaperViewProps) {
  switch (paper.kind) {
    case 'job-description':
      return <JobDescriptionPaper paper={paper} />
    case 'job-descriptions':
      return <JobDescriptionBook book={paper} />
    case 'picture':
      return <PicturePaperView paper={paper} />
    case 'table':
      return <TablePaperView paper={paper} />
    case 'notice':
      return <NoticePaperView paper={paper} />
    case 'payslips':
      return <PayslipsPaper paper={paper} />
  }
}
