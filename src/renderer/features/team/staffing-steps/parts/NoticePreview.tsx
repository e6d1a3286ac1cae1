import type { NoticeRecords } from '../../../../../core/documents/notice-paper'
import { buildNoticePaper } from '../../../../../core/documents/notice-paper'
import type { Movement } from '../../../../../core/team/movement'
import { today } from '../../../../platform/today'
import { PaperView } from '../../../../print/PaperView'
import { maskNumber } from '../../../../ui/mask-number'
import { useMoneyText, useSecrets } from '../../../../ui/secrets'
import { stepsText } from '../steps-text'
import classes from '../staffing-steps.module.css'

interface NoticePreviewProps {
  readonly records: NoticeRecords
  readonly movement: Movement
}

/** The paper as it will be printed; amounts and ID number stay hidden on the screen until amounts are shown. */
export function NoticePreview({ records, movement }: NoticePreviewProps) {
  const money = useMoneyText()
  const { amountsShown } = useSecrets()
  const idNumber = (value: string): string => (amountsShown ? value : maskNumber(value, 'id-number'))
  const paper = buildNoticePaper(records, movement, today(), { money, idNumber })
  if (!paper) return null
  return (
    <div className={classes.preview} role="region" aria-label={stepsText.noticePreview} tabIndex={0}>
      <PaperView paper={paper} />
    </div>
  )
}
