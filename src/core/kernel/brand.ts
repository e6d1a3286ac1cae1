declare const brand: unique symbol

/** A `T` that cannot be swapped for another `T` by accident: a ShiftId where a MemberId belongs does not compile. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
