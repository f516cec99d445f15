/** R-FLOW-3: the deliberation. */
@NullMarked
package cn.gongbang.reviews.write.deliberation;

import org.jspecify.annotations.NullMarked;
