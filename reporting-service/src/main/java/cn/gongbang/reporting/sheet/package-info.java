/** Printable spreadsheets. */
@NullMarked
package cn.gongbang.reporting.sheet;

import org.jspecify.annotations.NullMarked;
