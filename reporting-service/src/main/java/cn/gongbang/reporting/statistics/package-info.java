/** Counts for charts. */
@NullMarked
package cn.gongbang.reporting.statistics;

import org.jspecify.annotations.NullMarked;
