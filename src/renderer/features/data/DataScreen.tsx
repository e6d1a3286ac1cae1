import { DropArea } from '../../importing/DropArea'
import { Screen } from '../../ui/Screen'
import { useRoute } from '../../ui/route'
import { useDataScreen } from './data-store'
import { dataText } from './data-text'
import { BackupSection } from './parts/BackupSection'
import { ImportSection } from './parts/ImportSection'
import { LockSection } from './parts/LockSection'
import { OperationLog } from './parts/OperationLog'
import { RestorePreview } from './parts/RestorePreview'
import { SampleSection } from './parts/SampleSection'
import { SelfCheckSection } from './parts/SelfCheckSection'
import { ShopSection } from './parts/ShopSection'
import { useDataOverview } from './use-data-screen'

export function DataScreen() {
  const overview = useDataOverview()
  const restoring = useDataScreen((state) => state.restoring)
  const { params } = useRoute()
  return (
    <Screen id="data" title={dataText.title} ready={overview !== undefined}>
      {overview && restoring.kind === 'preview' && <RestorePreview stage={restoring} />}
      {overview && restoring.kind !== 'preview' && (
        <DropArea>
          {overview.settings.isSample && <SampleSection highlighted={params['show'] === 'sample'} />}
          <BackupSection lastBackupAt={overview.lastBackupAt} changesSinceBackup={overview.changesSinceBackup} />
          <ImportSection />
          <SelfCheckSection />
          <LockSection highlighted={params['show'] === 'lock'} />
          <ShopSection key={`${overview.settings.shopName} ${overview.settings.city}`} settings={overview.settings} />
          <OperationLog operations={overview.operations} />
        </DropArea>
      )}
    </Screen>
  )
}
