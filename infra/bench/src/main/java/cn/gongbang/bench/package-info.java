/** Measures the standalone from inside its JVM: the event store and the broker are the real ones. */
@org.jspecify.annotations.NullMarked
package cn.gongbang.bench;
