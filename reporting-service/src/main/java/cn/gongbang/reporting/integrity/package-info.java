/** The signed checkpoints of every service's log, beside the reports (docs/tamper-evidence.md). */
@NullMarked
package cn.gongbang.reporting.integrity;

import org.jspecify.annotations.NullMarked;
