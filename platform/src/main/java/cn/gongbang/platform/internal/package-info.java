/** How services call each other's {@code /internal} resources. */
@NullMarked
package cn.gongbang.platform.internal;

import org.jspecify.annotations.NullMarked;
