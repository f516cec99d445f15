/** Tells the other services the facts of a review. */
@NullMarked
package cn.gongbang.reviews.announcing;

import org.jspecify.annotations.NullMarked;
