import { create } from 'zustand'
import { isNewShopBegun } from './kept-form'

type WelcomeStage =
  { readonly kind: 'choose' } | { readonly kind: 'form' } | { readonly kind: 'working'; readonly text: string }

/** What the window is doing until a shop exists. */
export const useWelcome = create<{ readonly stage: WelcomeStage }>(() => ({
  stage: { kind: isNewShopBegun() ? 'form' : 'choose' },
}))
export const setWelcomeStage = (stage: WelcomeStage): void => useWelcome.setState({ stage })
