#!/bin/bash
# GNU parallel hands lines to two hosts over ssh, and one of them is killed on the way: every row is answered once.
# The hosts are network namespaces of this machine, each with an sshd of its own. Needs root, iproute2, parallel and
# openssh-server. bash test/engines/parallel-hosts.sh [rows]
set -euo pipefail
rows=${1:-100000}
program=$(realpath "$(dirname "$0")/../../.output/cli/recordal-lens.mjs")
folder=$(mktemp -d)
hosts=(lens-a lens-b)

tidy() {
  for host in "${hosts[@]}"; do
    ip netns pids "$host" 2>/dev/null | xargs -r kill -9 2>/dev/null || true
    ip netns del "$host" 2>/dev/null || true
  done
  rm -rf "$folder"
}
trap tidy EXIT

ssh-keygen -q -t ed25519 -N '' -f "$folder/host-key"
ssh-keygen -q -t ed25519 -N '' -f "$folder/key"
cp "$folder/key.pub" "$folder/authorized"
mkdir -p /run/sshd
for nth in 1 2; do
  host=${hosts[$((nth - 1))]}
  ip netns add "$host"
  ip link add "lens-v$nth" type veth peer name eth0 netns "$host"
  ip addr add "10.77.$nth.1/24" dev "lens-v$nth"
  ip link set "lens-v$nth" up
  ip -n "$host" addr add "10.77.$nth.2/24" dev eth0
  ip -n "$host" link set eth0 up
  ip -n "$host" link set lo up
  ip netns exec "$host" /usr/sbin/sshd -f /dev/null -h "$folder/host-key" -o UsePAM=no -o StrictModes=no \
    -o PermitRootLogin=yes -o AuthorizedKeysFile="$folder/authorized" -o PidFile="$folder/$host.pid"
done
ssh="ssh -i $folder/key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o ServerAliveInterval=2 -o ServerAliveCountMax=2"

printf 'Record No,Mark,Holder,Class,Valid from,Valid to,Record status\n' > "$folder/list.csv"
number=0
for mark in NIKE ADIDAS PUMA SAMSUNG; do
  number=$((number + 1))
  echo "T2020-$number,$mark,Holder $number,25,2020-01-01,2030-01-01,active"
done >> "$folder/list.csv"
node "$program" lists compile "$folder/list.csv" --out "$folder/list.rlx" > "$folder/said" 2>&1 || { cat "$folder/said"; exit 1; }
seq 0 $((rows - 1)) | awk '{ split("Nlke cotton Adidas steel garden", w); printf "{\"id\":\"L%d\",\"title\":\"%s shoes model %d\"}\n", $1, w[1 + $1 % 5], $1 }' > "$folder/rows.jsonl"

echo "$(parallel --version | head -1), $(/usr/sbin/sshd -V 2>&1 | grep -o 'OpenSSH[^,]*' || true); $rows rows; load $(cut -d' ' -f1-3 /proc/loadavg)"
started=$(date +%s)
( # A host goes as machines do, with work done and work under way: its network and all that runs on it, at once.
  until grep -q 10.77.2.2 "$folder/joblog" 2>/dev/null; do sleep 0.2; done
  sleep 1
  ip -n lens-b link set eth0 down
  # Some end by themselves with the others.
  ip netns pids lens-b | xargs -r kill -9 2>/dev/null || true
  echo "lens-b killed after $(($(date +%s) - started)) s, $(($(grep -c . "$folder/joblog") - 1)) blocks finished by then" >&2
) &
parallel --pipe --block 200k --keep-order --retries 4 --joblog "$folder/joblog" --ssh "$ssh" \
  --sshlogin 1/root@10.77.1.2,1/root@10.77.2.2 \
  "$(command -v node) $program filter --list $folder/list.rlx --on 2026-11-20 --columns id,outcome,marks" \
  < "$folder/rows.jsonl" > "$folder/out.jsonl"
code=$?
wait
echo "parallel: exit $code after $(($(date +%s) - started)) s; load $(cut -d' ' -f1-3 /proc/loadavg)"
awk -F'\t' 'NR > 1 { jobs[$2] += 1 } END { for (host in jobs) print "blocks finished by " host ": " jobs[host] }' "$folder/joblog"
lines=$(wc -l < "$folder/out.jsonl")
ids=$(grep -o '^{"id":"L[0-9]*"' "$folder/out.jsonl" | sort -u | wc -l)
order=$(grep -o '"L[0-9]*"' "$folder/out.jsonl" | cut -c3- | tr -d '"' | sort -n -c 2>&1 && echo kept || echo broken)
echo "rows out: $lines, different ids: $ids, order: $order"
[ "$lines" = "$rows" ] && [ "$ids" = "$rows" ] && [ "$order" = kept ]
