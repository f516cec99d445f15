/** The summary table (情况汇总表) as read: query, endpoint and sheet. */
@NullMarked
package cn.gongbang.reporting.summary;

import org.jspecify.annotations.NullMarked;
