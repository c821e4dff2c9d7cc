/** Values that somebody published, or that a program sets by default. Times in seconds. */
export interface PublishedValues {
  readonly source: string
  readonly url: string
  /** What carries them: the kernel's parameters of a host or pod, or an application's options on its own sockets. */
  readonly by: 'sysctl' | 'socket option'
  readonly time: number
  readonly intvl: number
  readonly probes: number
}

function published(source: string, by: PublishedValues['by'], time: number, intvl: number, probes: number, url: string): PublishedValues {
  return { source, url, by, time, intvl, probes }
}

/** From the latest first probe to the earliest. Each was read at its address; what is left out there is the kernel default. */
export const PUBLISHED: readonly PublishedValues[] = [
  published('Linux, default', 'sysctl', 7200, 75, 9, 'https://www.kernel.org/doc/html/latest/networking/ip-sysctl.html'),
  published('Kaspersky Security Center', 'sysctl', 900, 1, 10, 'https://support.kaspersky.com/KSCLinux/15.1/en-US/313778.htm'),
  published('Talos Linux', 'sysctl', 600, 60, 9, 'https://github.com/siderolabs/talos/blob/ad8823176e75b9cd07647ddde13c34f2ab77c663/internal/app/machined/pkg/controllers/runtime/kernel_param_defaults.go'),
  published('IBM, messaging on Db2', 'sysctl', 600, 60, 20, 'https://www.ibm.com/docs/en/sig-and-i/10.0.2?topic=tasks-configuring-tcp-keepalive-settings'),
  published('Oracle, `SQLNET.EXPIRE_TIME=10`', 'socket option', 600, 6, 10, 'https://sve.to/2016/04/07/dead-connection-detection-oracle-database-12c'),
  published('SAP note 1410736', 'sysctl', 300, 75, 9, 'https://www.scribd.com/document/821023041/1410736-E-20240702-TCP-IP-setting-keepalive-interval'),
  published('Redis, `tcp-keepalive 300`', 'socket option', 300, 100, 3, 'https://github.com/redis/redis/blob/4f8cdc2a1ea53e42955af758aabffee67cb455dd/redis.conf'),
  published('Amazon RDS for PostgreSQL', 'socket option', 300, 30, 2, 'https://docs.amazonaws.cn/en_us/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.DeadConnectionHandling.html'),
  published('Materialize, pods', 'sysctl', 300, 30, 3, 'https://github.com/MaterializeInc/materialize/pull/36351'),
  published('MongoDB drivers', 'socket option', 300, 10, 9, 'https://jira.mongodb.org/browse/CDRIVER-2176'),
  published('FOLIO, for AWS', 'sysctl', 274, 75, 9, 'https://folio-org.atlassian.net/wiki/spaces/SYSOPS/pages/749010945/TCP+Keepalive'),
  published('Snowplow RDB Loader, for AWS', 'sysctl', 200, 200, 5, 'https://github.com/snowplow/snowplow-rdb-loader/issues/85'),
  published('Aiven for PostgreSQL', 'socket option', 180, 10, 6, 'https://aiven.io/docs/products/postgresql/reference/idle-connections'),
  published('Arch Linux, RFC 51', 'sysctl', 120, 75, 9, 'https://rfc.archlinux.page/0051-tcp-keepalive'),
  published('Cloud Foundry stemcells', 'sysctl', 120, 30, 8, 'https://github.com/cloudfoundry/guardian/issues/70'),
  published('Google Cloud, quoted by GitLab', 'sysctl', 60, 60, 5, 'https://gitlab.com/gitlab-org/charts/gitlab/-/issues/2519'),
  published('curl', 'socket option', 60, 60, 9, 'https://github.com/curl/curl/blob/5c61e168698a72b87437d58ed728bcdea6d5db42/docs/cmdline-opts/keepalive-time.md'),
  published('DataStax', 'sysctl', 60, 10, 3, 'https://docs.datastax.com/en/dse-trblshoot/doc/troubleshooting/idleFirewallLinux.html'),
  published('JetBrains Datalore', 'socket option', 60, 10, 6, 'https://www.jetbrains.com/help/datalore/customize-tcp-timeouts.html.md'),
  published('Node.js, `setKeepAlive(true, 60000)`', 'socket option', 60, 1, 10, 'https://nodejs.org/api/net.html#socketsetkeepaliveenable-initialdelay'),
  published('Go, package net', 'socket option', 15, 15, 9, 'https://pkg.go.dev/net#KeepAliveConfig'),
]
