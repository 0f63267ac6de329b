# Sourced by verify: one schema registry for the tests of all modules, since each would put the same schemas in its own.
# Expects launch.sh, and the repository as working directory.

REGISTRY_FOLDER=deploy/local/target/shared-registry
REGISTRY=()
REGISTRY_PROCESS=

# Sets REGISTRY to the option that tells tests of it; empty when it did not start, and then each module starts its own.
# Goes when we go, as the stories do.
share_registry() {
  local place=$REGISTRY_FOLDER/url
  rm -rf "$REGISTRY_FOLDER"
  mkdir -p "$REGISTRY_FOLDER"
  launcher
  "${LAUNCHER[@]}" gent.rechtstreeks.local.SharedRegistry "$REGISTRY_FOLDER/registry" "$place" &
  REGISTRY_PROCESS=$!
  trap 'kill $STORIES $REGISTRY_PROCESS 2>/dev/null' EXIT
  while [ ! -s "$place" ] && kill -0 "$REGISTRY_PROCESS" 2>/dev/null; do sleep 0.2; done
  [ ! -s "$place" ] || REGISTRY=("-Drechtstreeks.schema-registry=$(cat "$place")")
}

release_registry() {
  [ -n "$REGISTRY_PROCESS" ] || return 0
  kill "$REGISTRY_PROCESS" 2>/dev/null || true
  wait "$REGISTRY_PROCESS" 2>/dev/null || true
}
