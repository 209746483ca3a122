# Starts the servers of a lab and ends them when standard input closes: that is, when the test process is gone, however it
# went. Every server has a process group of its own; only these are ended. Then the lab's folder is removed.
#
#   bash shepherd.sh FOLDER      with FOLDER/servers: a name, a tab and a command on each line; FOLDER/setup runs first
#
# Says "ready" behind the setup: only then is its network the lab's own, for whoever wants to enter it.
set -m
cd "$1" || exit 1
bash setup </dev/null >setup.out 2>&1
echo ready
groups=()
while IFS=$'\t' read -r name command; do
    bash -c "exec $command" </dev/null >"$name.out" 2>&1 &
    groups+=($!)
    echo $! >"$name.pid"
done <servers
cat >/dev/null
for group in "${groups[@]}"; do kill -TERM -- "-$group"; done 2>/dev/null
for ((i = 0; i < 50; i++)); do
    jobs -r | grep -q . || break
    sleep 0.1
done
for group in "${groups[@]}"; do kill -KILL -- "-$group"; done 2>/dev/null
cd / && rm -rf -- "$1"
