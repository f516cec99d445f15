/** The weekly ledger as read: query, endpoint and sheet. */
@NullMarked
package cn.gongbang.reporting.weekly;

import org.jspecify.annotations.NullMarked;
