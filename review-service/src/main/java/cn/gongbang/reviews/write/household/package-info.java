/** What happens in the case while it is reviewed. */
@NullMarked
package cn.gongbang.reviews.write.household;

import org.jspecify.annotations.NullMarked;
