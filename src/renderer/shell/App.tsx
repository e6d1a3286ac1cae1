import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { Suspense } from 'react'
import { ClosingVeil } from '../safety/panels/ClosingVeil'
import { StartGate } from '../safety/panels/StartGate'
import { safetyText, snapshotProblemText } from '../safety/safety-text'
import type { StartOutcome } from '../safety/start-up'
import { ErrorPanel } from '../ui/ErrorPanel'
import { goTo } from '../ui/route'
import { LoadingLines } from '../ui/Screen'
import { cssVariables, theme } from '../ui/theme'
import { readCspNonce } from './csp-nonce'
import { Frame } from './Frame'
import { LockGate } from './lock/LockGate'
import { SecretsProvider } from './SecretsProvider'
import { shellText } from './shell-text'
import { Shop } from './Shop'

interface AppProps {
  readonly starting: Promise<StartOutcome>
}

export function App({ starting }: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={readCspNonce}
    >
      <Notifications position="bottom-left" limit={4} containerWidth={400} />
      <LockGate>
        <Suspense fallback={<Frame main={<LoadingLines />} />}>
          <StartGate starting={starting} refused={refusal} onLookAtCopies={() => goTo('data', { show: 'copies' })}>
            <SecretsProvider>
              <Shop />
            </SecretsProvider>
          </StartGate>
        </Suspense>
      </LockGate>
      <ClosingVeil />
    </MantineProvider>
  )
}

/** The shop may not be opened by this release, or not yet: why, and what to do. */
function refusal(outcome: Extract<StartOutcome, { readonly kind: 'not-migrated' | 'newer-schema' }>) {
  const text =
    outcome.kind === 'newer-schema'
      ? shellText.newerSchema
      : `${safetyText.notMigrated}${snapshotProblemText(outcome.problem)}`
  return <Frame main={<ErrorPanel text={text} onRetry={() => window.location.reload()} />} />
}
