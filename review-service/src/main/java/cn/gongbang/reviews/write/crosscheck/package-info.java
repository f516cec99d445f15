/** R-FLOW-6: the cross-check with registers. */
@NullMarked
package cn.gongbang.reviews.write.crosscheck;

import org.jspecify.annotations.NullMarked;
