import { create } from 'zustand'

type WelcomeStage =
  { readonly kind: 'choose' } | { readonly kind: 'form' } | { readonly kind: 'working'; readonly text: string }

/** What the window is doing until a shop exists. */
export const useWelcome = create<{ readonly stage: WelcomeStage }>(() => ({ stage: { kind: 'choose' } }))
export const setWelcomeStage = (stage: WelcomeStage): void => useWelcome.setState({ stage })
