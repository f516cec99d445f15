/** Secrets of an installation. */
@NullMarked
package cn.gongbang.platform.secrets;

import org.jspecify.annotations.NullMarked;
