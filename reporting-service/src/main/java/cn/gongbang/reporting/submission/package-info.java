/** R-OMIT: unions confirm their weekly ledger; the only facts this service records itself. */
@NullMarked
package cn.gongbang.reporting.submission;

import org.jspecify.annotations.NullMarked;
