{{- /* sysctl file of the node-tuning DaemonSet */ -}}
{{- with .Values.keepalive }}
net.ipv4.tcp_keepalive_time = {{ .time }}
net.ipv4.tcp_keepalive_intvl = {{ .intvl }}
net.ipv4.tcp_keepalive_probes = {{ .probes }}
{{- end }}
{{- range $key, $value := .Values.sysctl }}
{{ $key }} = {{ $value | quote }}
{{- end }}
