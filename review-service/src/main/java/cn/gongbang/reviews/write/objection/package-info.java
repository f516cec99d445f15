/** R-FLOW-4: objections to a notice. */
@NullMarked
package cn.gongbang.reviews.write.objection;

import org.jspecify.annotations.NullMarked;
