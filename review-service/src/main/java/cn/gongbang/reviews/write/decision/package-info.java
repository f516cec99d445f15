/** R-FLOW-7: the district's decision. */
@NullMarked
package cn.gongbang.reviews.write.decision;

import org.jspecify.annotations.NullMarked;
