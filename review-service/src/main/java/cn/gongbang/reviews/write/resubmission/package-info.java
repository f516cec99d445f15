/** R-FLOW-8: filing again after a case was sent back. */
@NullMarked
package cn.gongbang.reviews.write.resubmission;

import org.jspecify.annotations.NullMarked;
