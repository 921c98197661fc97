import { useEffect, useState } from 'preact/hooks'
import { admin } from '../admin.ts'

/** Loads data of an admin path, and again when a version changes; `value` is `null` until then and after an error. */
export function useLoaded<T>(
  path: string,
  ...versions: readonly unknown[]
): { readonly value: T | null; readonly problem: string } {
  const [loaded, setLoaded] = useState<{ value: T | null; problem: string }>({ value: null, problem: '' })
  useEffect(() => {
    let isCurrent = true
    const set = (value: T | null, problem: string) => {
      if (isCurrent) setLoaded({ value, problem })
    }
    admin<T>('GET', path).then(
      (value) => set(value, ''),
      (error: Error) => set(null, error.message),
    )
    return () => {
      isCurrent = false
    }
  }, [path, ...versions])
  return loaded
}
