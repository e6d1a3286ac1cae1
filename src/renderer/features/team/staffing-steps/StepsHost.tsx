import { Drawer, Text } from '@mantine/core'
import type { Member } from '../../../../core/team/member'
import { LoadingLines } from '../../../ui/Screen'
import type { StepRequest } from '../steps-store'
import { closeStep } from '../steps-store'
import type { TeamView } from '../use-team'
import { ConfirmStep } from './parts/ConfirmStep'
import { HireStep } from './parts/HireStep'
import { LeaveStep } from './parts/LeaveStep'
import { TodoPanel } from './parts/TodoPanel'
import { TransferStep } from './parts/TransferStep'
import { stepsText } from './steps-text'
import type { StaffRecords } from './use-staff-records'
import { useStaffRecords } from './use-staff-records'

interface StepsHostProps {
  readonly view: TeamView
  readonly request: StepRequest
}

/** The drawer of the step that is asked for. What is typed outlives it. */
export function StepsHost({ view, request }: StepsHostProps) {
  const records = useStaffRecords()
  const member = records?.members.find((each) => each.id === request.memberId)
  return (
    <Drawer
      opened
      onClose={closeStep}
      position="right"
      size="56rem"
      title={stepsText.titles[request.kind](member?.name ?? '')}
    >
      {records ? <StepContent view={view} request={request} records={records} member={member} /> : <LoadingLines />}
    </Drawer>
  )
}

interface StepContentProps extends StepsHostProps {
  readonly records: StaffRecords
  readonly member: Member | undefined
}

function StepContent({ view, request, records, member }: StepContentProps) {
  if (request.kind === 'hire') return <HireStep view={view} records={records} />
  if (!member) return <Text>{stepsText.gone}</Text>
  const key = `${request.kind} ${member.id}`
  const props = { view, records, member }
  switch (request.kind) {
    case 'confirm':
      return <ConfirmStep key={key} {...props} />
    case 'transfer':
      return <TransferStep key={key} {...props} />
    case 'leave':
      return <LeaveStep key={key} {...props} />
    case 'rehire':
      return <HireStep key={key} view={view} records={records} former={member} />
    case 'todo':
      return <TodoPanel key={key} view={view} records={records} memberId={member.id} />
  }
}
