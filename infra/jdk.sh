# Sourced by ./mvnw and ./gongbang: points JAVA_HOME at a JDK 25 or newer when one can be found.
gongbang_jdk_version() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

gongbang_find_jdk() {
  for gongbang_jdk in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$gongbang_jdk" ] || continue
    gongbang_version=$(gongbang_jdk_version "$gongbang_jdk")
    if [ "${gongbang_version:-0}" -ge 25 ]; then
      JAVA_HOME=$gongbang_jdk
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}
