# Sourced by the scripts of this folder: finds a JDK that is new enough, and Maven. bash 3.2 will do.

JDK_AT_LEAST=21
MAVEN_AT_LEAST=3.8.6

# "21.0.5", "25-ea" or "1.8.0_392" → 21, 25, 8
major_of() {
  local version=${1#1.}
  printf '%s\n' "${version%%[!0-9]*}"
}

# The version of the JDK in a folder; nothing when there is no JDK.
version_in() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\(.*\)"$/\1/p' "$1/release"
}

new_enough() {
  local major
  major=$(major_of "$(version_in "$1")")
  [ -n "$major" ] && [ "$major" -ge "$JDK_AT_LEAST" ]
}

# The folder of the java on the PATH, symbolic links followed.
home_on_path() {
  local java
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    case $(readlink "$java") in
      /*) java=$(readlink "$java") ;;
      *) java=$(dirname "$java")/$(readlink "$java") ;;
    esac
  done
  dirname "$(dirname "$java")"
}

places_to_look() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  home_on_path
  printf '%s\n' /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$JDK_AT_LEAST+" 2>/dev/null
}

# Exports JAVA_HOME, or says in one sentence what is missing.
find_jdk() {
  local home
  while IFS= read -r home; do
    if new_enough "$home"; then
      export JAVA_HOME=$home
      return 0
    fi
  done < <(places_to_look)
  complain "A JDK of at least $JDK_AT_LEAST is needed and none was found: install one, or point JAVA_HOME to it."
}

# a is at least b, for versions of three numbers
at_least() {
  local highest
  highest=$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n -k3,3n | tail -n 1)
  [ "$highest" = "$1" ]
}

# Sets MVN, or says in one sentence what is missing.
find_maven() {
  local version
  MVN=$(command -v mvn || true)
  [ -n "$MVN" ] || complain "Maven of at least $MAVEN_AT_LEAST is needed and there is no mvn on the PATH."
  version=$("$MVN" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  at_least "$version" "$MAVEN_AT_LEAST" || complain "Maven of at least $MAVEN_AT_LEAST is needed; $MVN is $version."
}

complain() {
  printf '\n  ✗ %s\n' "$1" >&2
  exit 1
}
