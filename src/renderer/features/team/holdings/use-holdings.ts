import { useLiveQuery } from 'dexie-react-hooks'
import { accountRepository, equipmentRepository, staffRepository, teamRepository } from '../../../db/repositories'
import type { HoldingRecords } from './holdings-rows'

export function useHoldings(): HoldingRecords | undefined {
  return useLiveQuery(readHoldings, [])
}

async function readHoldings(): Promise<HoldingRecords> {
  const [shopAccounts, equipment, equipmentLoans, agreements, members] = await Promise.all([
    accountRepository.all(),
    equipmentRepository.all(),
    equipmentRepository.loans(),
    staffRepository.agreements.all(),
    teamRepository.members(),
  ])
  return { shopAccounts, equipment, equipmentLoans, agreements, members }
}
