# left_delimiter = "[[", since the job has {{ }} of its own
net.ipv4.tcp_keepalive_time = [[ .keepalive.time ]]
net.ipv4.tcp_keepalive_intvl = [[ .keepalive.intvl ]]
net.ipv4.tcp_keepalive_probes = [[ .keepalive.probes ]]
