/** Read side only: summary table, weekly ledger, statistics; built from the events of cases and reviews. */
@NullMarked
package cn.gongbang.reporting;

import org.jspecify.annotations.NullMarked;
