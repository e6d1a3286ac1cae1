import { Button, Popover, Text } from '@mantine/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { FeedState } from '../db/journal-feed'
import { journalWhyText } from '../db/operation-text'
import { appDb } from '../db/repositories'
import { IconAlertTriangle, IconCheck } from '../ui/icons'
import classes from './SaveState.module.css'
import { shellText } from './shell-text'

/** A write takes a few milliseconds; saying so each time would only flicker. */
const SHOWN_AFTER_MS = 400

function subscribe(listener: () => void): () => void {
  return appDb.feed.subscribe(listener)
}

/** Whether everything is in the database and in the journal. Calm while it is; says what to do when it is not. */
export function SaveState() {
  const state = useSyncExternalStore(subscribe, () => appDb.feed.state)
  const isSlow = useLasting(state.kind === 'saving', SHOWN_AFTER_MS)
  const text = isSlow ? shellText.saving : shellText.saved
  return (
    <div className={classes.state} role="status" aria-live="polite" aria-label={shellText.saveStateLabel}>
      {state.kind === 'failed' ? (
        <Failed state={state} />
      ) : (
        <span className={classes.quiet} title={text}>
          <IconCheck size={15} opacity={isSlow ? 0.3 : 1} aria-hidden />
          <span className={classes.text}>{text}</span>
        </span>
      )}
    </div>
  )
}

function Failed({ state }: { readonly state: Extract<FeedState, { readonly kind: 'failed' }> }) {
  const [isTrying, setTrying] = useState(false)
  const tryAgain = (): void => {
    setTrying(true)
    void appDb.feed.ready().finally(() => setTrying(false))
  }
  return (
    <Popover width={320} position="bottom-end" withArrow shadow="md">
      <Popover.Target>
        <button type="button" className={classes.failed}>
          <IconAlertTriangle size={15} aria-hidden />
          {shellText.notInJournal}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" mb="xs">
          {shellText.notInJournalHint(journalWhyText(state.why))}
        </Text>
        <Button loading={isTrying} onClick={tryAgain}>
          {shellText.saveAgain}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}

/** True once `now` has been true for so long without a break. */
function useLasting(now: boolean, forMs: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!now) return
    const timer = setTimeout(() => setLasting(true), forMs)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [now, forMs])
  return now && lasting
}
