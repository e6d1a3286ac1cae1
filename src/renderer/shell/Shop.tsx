import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, Suspense, useEffect } from 'react'
import { settingsRepository, shopRepository } from '../db/repositories'
import { keepShopSafe } from '../safety/shop-safety'
import { useRoute } from '../ui/route'
import { LoadingLines } from '../ui/Screen'
import { Frame } from './Frame'
import { HeaderBar } from './HeaderBar'
import { PaletteHost } from './PaletteHost'
import { routeOf } from './routes'
import { SampleBanner } from './SampleBanner'
import { ScreenHost } from './ScreenHost'
import { StoreGoneBanner } from './StoreGoneBanner'
import { useIdleLock } from './lock/use-idle-lock'
import { useDemo } from './use-demo'
import { useKeepUpToDate } from './use-keep-up-to-date'
import { useMenuCommands } from './use-menu-commands'
import { useSampleMonth } from './use-sample-month'

const WelcomeScreen = lazy(() =>
  import('../features/welcome/WelcomeScreen').then((m) => ({ default: m.WelcomeScreen })),
)

/** The app once its database is open: the welcome while there is no shop, then the frame with the current screen. */
export function Shop() {
  const route = useRoute()
  const empty = useLiveQuery(() => shopRepository.isEmpty(), [])
  const settings = useLiveQuery(() => settingsRepository.get(), [])
  useMenuCommands()
  useIdleLock()
  useKeepUpToDate()
  useEffect(() => keepShopSafe(), [])
  useSampleMonth(settings?.isSample ?? false)
  const demo = useDemo()
  if (empty === undefined || settings === undefined) return <Frame main={<LoadingLines />} />
  if (empty && !demo) {
    return (
      <Suspense fallback={<LoadingLines />}>
        <WelcomeScreen />
      </Suspense>
    )
  }
  const current = routeOf(route.screen)
  return (
    <>
      <Frame
        current={current.id}
        bar={<HeaderBar shopName={settings.shopName} />}
        banner={
          <>
            <StoreGoneBanner />
            {settings.isSample && !demo && current.id !== 'data' ? <SampleBanner /> : null}
          </>
        }
        main={<ScreenHost route={current} />}
      />
      <PaletteHost />
    </>
  )
}
