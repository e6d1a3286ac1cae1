import { Tabs } from '@mantine/core'
import { DropArea } from '../../importing/DropArea'
import { useImporting } from '../../importing/import-store'
import { goTo, useRoute } from '../../ui/route'
import { Screen } from '../../ui/Screen'
import { useDataScreen } from './data-store'
import { dataText } from './data-text'
import { BackupSection } from './parts/BackupSection'
import { CopiesSection } from './parts/CopiesSection'
import { ImportSection } from './parts/ImportSection'
import { LockSection } from './parts/LockSection'
import { OperationLog } from './parts/OperationLog'
import { RestorePreview } from './parts/RestorePreview'
import { RestoreSection } from './parts/RestoreSection'
import { SampleSection } from './parts/SampleSection'
import { SealSection } from './parts/SealSection'
import { SecondTargetSection } from './parts/SecondTargetSection'
import { SelfCheckSection } from './parts/SelfCheckSection'
import { ShopSection } from './parts/ShopSection'
import classes from './parts/data-parts.module.css'
import type { DataPart } from './screen-parts'
import { DATA_PARTS, partOfRoute } from './screen-parts'
import type { DataOverview } from './use-data-screen'
import { useDataOverview } from './use-data-screen'

export function DataScreen() {
  const overview = useDataOverview()
  const opening = useDataScreen((state) => state.opening)
  const { params } = useRoute()
  const show = params['show']
  const isImporting = useImporting((state) => state.stage.kind !== 'none')
  // Files may be dropped on any part; what becomes of them is shown where imports are.
  const part = isImporting ? 'import' : partOfRoute(params)
  return (
    <Screen id="data" title={dataText.title} ready={overview !== undefined}>
      {overview && opening.kind === 'opened' && <RestorePreview opening={opening} />}
      {overview && opening.kind !== 'opened' && (
        <DropArea>
          <Tabs value={part} onChange={(chosen) => chosen && goTo('data', { part: chosen })} keepMounted={false}>
            <Tabs.List aria-label={dataText.partsLabel} mb="sm">
              {DATA_PARTS.map((each) => (
                <Tabs.Tab key={each} value={each}>
                  {dataText.parts[each]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {DATA_PARTS.map((each) => (
              <Tabs.Panel key={each} value={each}>
                <div className={classes.sections}>
                  <PartOfScreen part={each} overview={overview} show={show} />
                </div>
              </Tabs.Panel>
            ))}
          </Tabs>
        </DropArea>
      )}
    </Screen>
  )
}

interface PartOfScreenProps {
  readonly part: DataPart
  readonly overview: DataOverview
  /** The section that somebody was sent to. */
  readonly show: string | undefined
}

function PartOfScreen({ part, overview, show }: PartOfScreenProps) {
  const { settings } = overview
  switch (part) {
    case 'backup':
      return (
        <>
          <BackupSection lastBackupAt={overview.lastBackupAt} changesSinceBackup={overview.changesSinceBackup} />
          <RestoreSection />
          <CopiesSection highlighted={show === 'copies'} />
          <SecondTargetSection />
        </>
      )
    case 'import':
      return (
        <>
          {settings.isSample && <SampleSection highlighted={show === 'sample'} />}
          <ImportSection />
          <ShopSection key={`${settings.shopName} ${settings.city}`} settings={settings} />
        </>
      )
    case 'security':
      return (
        <>
          <LockSection highlighted={show === 'lock'} />
          <SealSection highlighted={show === 'seal'} />
          <SelfCheckSection />
        </>
      )
    case 'log':
      return <OperationLog />
  }
}
