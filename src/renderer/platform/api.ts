import type { Api } from '../../ipc/contract'

declare global {
  interface Window {
    readonly api: Api
  }
}

/** The one door to main. Looked up at each call, because tests put their own door in place. */
export const api: Api = new Proxy({} as Api, {
  get: (_target, name) => Reflect.get(window.api, name) as unknown,
})
