import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { use, Suspense } from 'react'
import type { OpenError } from '../db/open-database'
import type { Result } from '../../core/kernel/result'
import { ErrorPanel } from '../ui/ErrorPanel'
import { LoadingLines } from '../ui/Screen'
import { cssVariables, theme } from '../ui/theme'
import { readCspNonce } from './csp-nonce'
import { Frame } from './Frame'
import { LockGate } from './lock/LockGate'
import { openErrorText } from './open-error-text'
import { SecretsProvider } from './SecretsProvider'
import { Shop } from './Shop'

interface AppProps {
  readonly opening: Promise<Result<null, OpenError>>
}

export function App({ opening }: AppProps) {
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
          <OpenedApp opening={opening} />
        </Suspense>
      </LockGate>
    </MantineProvider>
  )
}

function OpenedApp({ opening }: AppProps) {
  const opened = use(opening)
  if (opened.ok) {
    return (
      <SecretsProvider>
        <Shop />
      </SecretsProvider>
    )
  }
  return <Frame main={<ErrorPanel text={openErrorText(opened.error)} onRetry={() => window.location.reload()} />} />
}
