/** One review as clients see it. */
@NullMarked
package cn.gongbang.reviews.read.onereview;

import org.jspecify.annotations.NullMarked;
