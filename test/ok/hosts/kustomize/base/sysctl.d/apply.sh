#!/bin/sh
# net.ipv4.tcp_keepalive_time = 1 is not set by this
exec sysctl -p "$(dirname "$0")"/60-keepalive.conf
