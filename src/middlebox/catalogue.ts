import data from './catalogue.json' with { type: 'json' }

/** One entry of the catalogue; `schemas/middleboxes.schema.json` says what each property means. */
export interface CatalogueEntry {
  readonly id: string
  readonly aliases: readonly string[]
  readonly vendor: string
  readonly product: string
  readonly kind: 'load-balancer' | 'nat' | 'firewall' | 'conntrack' | 'cgnat' | 'proxy' | 'host'
  readonly terminates: boolean
  /** Seconds. */
  readonly idleTimeout: number | null
  readonly configurable: boolean | { readonly min: number | null; readonly max: number | null }
  readonly countsKeepalive: boolean | null
  readonly atExpiry: string
  readonly change: string | null
  readonly note?: string
  readonly source: { readonly url: string; readonly asOf: string | null; readonly read: string } | null
  readonly certainty: 'verified' | 'secondary' | 'recalled'
}

/** Every middlebox of the catalogue, with its idle timeout, its source and how sure that is. */
export const CATALOGUE = data as readonly CatalogueEntry[]

/** The entry with this id, such as `aws-nlb-tcp`, or alias, such as `nlb`; undefined where there is none. */
export function catalogueEntry(name: string): CatalogueEntry | undefined {
  return CATALOGUE.find(({ id, aliases }) => id === name || aliases.includes(name))
}
