/** R-FLOW-4: posting the public notice. */
@NullMarked
package cn.gongbang.reviews.write.notice;

import org.jspecify.annotations.NullMarked;
