import { Button, Group } from '@mantine/core'
import { daysBetween } from '../../../../core/kernel/local-day'
import type { SecondTarget } from '../../../../ipc/contract'
import { instantText, localDayOfIso } from '../../../platform/instant'
import { today } from '../../../platform/today'
import { SECOND_COPY_DAYS } from '../../../safety/second-copy'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import { IconCopy, IconFolderOpen } from '../../../ui/icons'
import { chooseSecondTarget, copyToSecondTarget, forgetSecondTarget } from '../commands/copies'
import { useDataScreen } from '../data-store'
import { secondTargetText } from '../data-text'
import { useSecondTarget } from '../use-copies'
import classes from './data-parts.module.css'

/** A second place for copies: a stick, another disk, a folder that another program synchronises. */
export function SecondTargetSection() {
  const { value: target, again } = useSecondTarget()
  const isBusy = useDataScreen((state) => state.work !== undefined)
  return (
    <section className={classes.section}>
      <h2>{secondTargetText.title}</h2>
      <p className={classes.dim}>{secondTargetText.hint}</p>
      {target && <State target={target} />}
      <Group gap="xs">
        {target?.isSet === true && (
          <Button
            variant="default"
            leftSection={<IconCopy size={16} />}
            disabled={isBusy}
            onClick={() => void copyToSecondTarget()}
          >
            {secondTargetText.copyNow}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} />}
          disabled={isBusy}
          onClick={() => void chooseSecondTarget()}
        >
          {target?.isSet === true ? secondTargetText.change : secondTargetText.choose}
        </Button>
        {target?.isSet === true && (
          <ConfirmButton
            tone="plain"
            label={secondTargetText.clear}
            question={secondTargetText.clearQuestion}
            disabled={isBusy}
            onConfirm={() => void forgetSecondTarget().then(again)}
          />
        )}
      </Group>
    </section>
  )
}

function State({ target }: { readonly target: SecondTarget }) {
  if (!target.isSet) return <p>{secondTargetText.none}</p>
  const { folderName = '', isThere, lastCopyAt, lastError } = target
  const days = lastCopyAt === undefined ? undefined : daysBetween(localDayOfIso(lastCopyAt), today())
  return (
    <>
      <p>
        {secondTargetText.isSet(folderName)}。
        {lastCopyAt === undefined || days === undefined
          ? secondTargetText.neverCopied
          : secondTargetText.lastCopy(instantText(lastCopyAt), days)}
      </p>
      {!isThere && <p className={classes.warning}>{secondTargetText.notThere}</p>}
      {isThere && lastError !== undefined && (
        <p className={classes.warning} role="alert">
          {secondTargetText.problem(lastError)}
        </p>
      )}
      {days !== undefined && days > SECOND_COPY_DAYS && <p className={classes.warning}>{secondTargetText.old(days)}</p>}
    </>
  )
}
