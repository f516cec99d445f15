/** R-FLOW-4: closing the public notice. */
@NullMarked
package cn.gongbang.reviews.write.closure;

import org.jspecify.annotations.NullMarked;
