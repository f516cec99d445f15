/** The facts of a review. */
@NullMarked
package cn.gongbang.reviews.events;

import org.jspecify.annotations.NullMarked;
