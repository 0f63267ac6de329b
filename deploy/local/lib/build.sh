# Sourced by up: builds what is not built, or is older than its sources. Expects find-jdk.sh and the repository as
# working directory.

BUILT=deploy/local/target/.built
BUILD_LOG=deploy/local/target/build.log
APPLICATIONS="registry-sandbox consent life-events eligibility granting notifications portal"

# Prints the modules to build, separated by commas.
modules_to_build() {
  local service modules=""
  if [ ! -f "$BUILT" ] || [ ! -d deploy/local/target/lib ] || [ ! -d deploy/local/target/stack/keycloak ] ||
    changed pom.xml services/pom.xml shared-schemas services/service-kit deploy/local; then
    modules=,deploy/local
    for service in $APPLICATIONS; do modules=$modules,services/$service; done
  else
    for service in $APPLICATIONS; do
      if [ ! -f "services/$service/target/quarkus-app/quarkus-run.jar" ] || changed "services/$service"; then
        modules=$modules,services/$service
      fi
    done
  fi
  printf '%s' "${modules#,}"
}

# Whether a source of these is newer than the last build. Tests do not run here.
changed() {
  [ -n "$(find "$@" \( -name target -o -name data -o -path '*/src/test' \) -prune -o \
    -type f \( -name pom.xml -o -path '*/src/main/*' \) -newer "$BUILT" -print | head -n 1)" ]
}

build() {
  local modules began=$SECONDS
  modules=$(modules_to_build)
  if [ -n "$modules" ]; then
    mkdir -p deploy/local/target
    { refuse_a_second_build && run_maven "$modules"; } 9>"$BUILT.lock"
  fi
  prepare
  [ -z "$modules" ] || printf '    %s built in %s s\n' "$(colour 32 ✓)" $((SECONDS - began))
}

# Two builds in one clone would write over one another. Who holds descriptor 9 first builds; it is let go with the build.
refuse_a_second_build() {
  ! command -v flock >/dev/null || flock -n 9 ||
    complain "Another deploy/local/up is building in this clone. Wait until it is done, then start again."
}

run_maven() {
  find_maven
  printf '\n  Building %s\n' "$(colour 2 "(the first time Maven also fetches what it needs)")"
  touch "$BUILT.begun"
  if ! "$MVN" -B -ntp -DskipTests package -am -pl "$1" 2>&1 | tee "$BUILD_LOG" | show_modules; then
    grep -m 5 '^\[ERROR\]' "$BUILD_LOG" | cut -c 1-160 >&2
    complain "The build failed. Its log: $PWD/$BUILD_LOG"
  fi
  mv "$BUILT.begun" "$BUILT"
}

# From Maven's talk, the lines that say which module it is at, with the seconds since the start; and now and then that
# it is still there, since fetching can take minutes.
show_modules() {
  local line status began=$SECONDS
  while true; do
    status=0
    IFS= read -r -t 20 line || status=$?
    if [ "$status" -gt 128 ]; then
      colour 2 "$(printf '    %4s s  still at it' $((SECONDS - began)))"
      printf '\n'
    elif [ "$status" -ne 0 ]; then
      return 0
    else
      case $line in
        '[INFO] Building Rechtstreeks · '*) show_module "$line" $((SECONDS - began)) ;;
      esac
    fi
  done
}

# "[INFO] Building Rechtstreeks · granting 0.1.0 [9/10]" becomes "  30 s  9 of 10  granting".
show_module() {
  local name=${1#*· } place=${1##*[}
  place=${place%]*}
  printf '    %4s s  %s of %s  %s\n' "$2" "${place%/*}" "${place#*/}" "${name% 0.*}"
}

# Keycloak must be prepared once after it was unpacked.
prepare() {
  set -- deploy/local/target/stack/keycloak/*/.prepared
  [ -f "$1" ] || {
    printf '    preparing Keycloak\n'
    launch gent.rechtstreeks.local.up.Prepare
  }
}
