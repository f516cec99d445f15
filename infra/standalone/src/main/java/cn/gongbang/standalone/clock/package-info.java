/** The simulated clock of a standalone run and its endpoint at the gateway. */
@NullMarked
package cn.gongbang.standalone.clock;

import org.jspecify.annotations.NullMarked;
