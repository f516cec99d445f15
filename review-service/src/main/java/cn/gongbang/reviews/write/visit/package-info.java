/** R-FLOW-2: the household visit. */
@NullMarked
package cn.gongbang.reviews.write.visit;

import org.jspecify.annotations.NullMarked;
