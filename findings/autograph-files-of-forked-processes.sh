#!/usr/bin/env bash
# tensorflow 2.21.0 (numpy 2.4.6): AutoGraph writes each function that it converts as a file __autograph_generated_file*.py
# into the temporary folder and deletes it by atexit. A process of multiprocessing that was begun by fork or forkserver ends
# without atexit, so its files stay for good, one for each function and process, although it ended well
# and nobody was killed. A pool of workers that compile models fills the folder. Spawned processes tidy up.
# Seen after a tf.function with an `if` was called in one process of each kind, each ending with 0: plain 0 files left, spawn
# 0, fork 1, forkserver 1.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
"${PYTHON:-python3}" -m venv v
v/bin/pip -q install tensorflow==2.21.0 numpy==2.4.6 >pip.log 2>&1 || { cat pip.log; exit 2; }
export CUDA_VISIBLE_DEVICES= TF_CPP_MIN_LOG_LEVEL=3 KERAS_HOME=$work
cat >convert.py <<'P'
import multiprocessing
import sys
import tensorflow as tf
@tf.function
def clipped(x):
    if x > 1:
        x = tf.ones(())
    return x
def work():
    clipped(tf.constant(2.0))
if __name__ == "__main__":
    if sys.argv[1] == "plain":
        work()
    else:
        process = multiprocessing.get_context(sys.argv[1]).Process(target=work)
        process.start()
        process.join()
        sys.exit(process.exitcode)
P
seen=$(
  for way in plain spawn fork forkserver; do
    mkdir $way; status=0
    TMPDIR=$work/$way v/bin/python convert.py $way >$way.log 2>&1 || status=$?
    echo "$way: exit $status, $(find $way -name '__autograph_generated_file*' | wc -l | tr -d ' ') files left"
  done
)
echo "$seen"
[ "$seen" = "plain: exit 0, 0 files left
spawn: exit 0, 0 files left
fork: exit 0, 1 files left
forkserver: exit 0, 1 files left" ]
