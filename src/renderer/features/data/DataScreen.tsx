import { Screen } from '../../ui/Screen'
import { useRoute } from '../../ui/route'
import { useDataScreen } from './data-store'
import { dataText } from './data-text'
import { BackupSection } from './parts/BackupSection'
import { DropArea } from './parts/DropArea'
import { ImportSection } from './parts/ImportSection'
import { OperationLog } from './parts/OperationLog'
import { RestorePreview } from './parts/RestorePreview'
import { SampleSection } from './parts/SampleSection'
import { ImportPlanPreview } from './parts/ImportPlanPreview'
import { useDataOverview } from './use-data-screen'
import { readDroppedFiles } from './commands/read-shop-files'

export function DataScreen() {
  const overview = useDataOverview()
  const { importing, restoring } = useDataScreen()
  const { params } = useRoute()
  return (
    <Screen id="data" title={dataText.title} ready={overview !== undefined}>
      {overview && (
        <DropArea onFiles={(files) => void readDroppedFiles(files)}>
          {importing.kind === 'preview' ? (
            <ImportPlanPreview stage={importing} />
          ) : restoring.kind === 'preview' ? (
            <RestorePreview stage={restoring} />
          ) : (
            <>
              {overview.settings.isSample && <SampleSection highlighted={params['show'] === 'sample'} />}
              <BackupSection lastBackupAt={overview.lastBackupAt} changesSinceBackup={overview.changesSinceBackup} />
              <ImportSection stage={importing} />
              <OperationLog operations={overview.operations} />
            </>
          )}
        </DropArea>
      )}
    </Screen>
  )
}
