/** The commands of {@code ./gongbang}. */
@NullMarked
package cn.gongbang.standalone.command;

import org.jspecify.annotations.NullMarked;
