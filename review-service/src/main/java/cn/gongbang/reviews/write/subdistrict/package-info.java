/** R-FLOW-5: the subdistrict federation's review. */
@NullMarked
package cn.gongbang.reviews.write.subdistrict;

import org.jspecify.annotations.NullMarked;
