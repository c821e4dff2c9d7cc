import data from './catalogue.json' with { type: 'json' }

/** One entry of the catalogue; `schemas/middleboxes.schema.json` says what each property means. */
export interface CatalogueEntry {
  readonly id: string
  readonly vendor: string
  readonly product: string
  readonly kind: 'load-balancer' | 'nat' | 'firewall' | 'conntrack' | 'cgnat' | 'proxy'
  readonly terminates: boolean
  /** Seconds. */
  readonly idleTimeout: number | null
  readonly configurable: boolean | { readonly min: number | null; readonly max: number | null }
  readonly countsKeepalive: boolean | null
  readonly atExpiry: string
  readonly note?: string
  readonly source: { readonly url: string; readonly asOf: string | null; readonly read: string } | null
  readonly certainty: 'verified' | 'secondary' | 'recalled'
}

/** Every middlebox of the catalogue, with its idle timeout, its source and how sure that is. */
export const CATALOGUE = data as readonly CatalogueEntry[]

/** The entry with this id, such as `aws-nlb-tcp`; undefined where there is none. */
export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return CATALOGUE.find((entry) => entry.id === id)
}
