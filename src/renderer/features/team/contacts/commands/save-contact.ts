import type { OutsideContact } from '../../../../../core/team/outside-contact'
import { contactRepository } from '../../../../db/repositories'
import { told } from '../../told'
import { contactsText } from '../contacts-text'

export async function saveContact(contact: OutsideContact): Promise<boolean> {
  return told(await contactRepository.save([contact]), contactsText.saved(contact.organisation))
}
export async function removeContact({ id, organisation }: OutsideContact): Promise<boolean> {
  return told(await contactRepository.remove(id), contactsText.removed(organisation))
}
