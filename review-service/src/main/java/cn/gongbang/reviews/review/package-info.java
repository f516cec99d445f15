/** The pure core: what a review is after its events, and the rules of its steps. No Spring, no Axon, no clock. */
@NullMarked
package cn.gongbang.reviews.review;

import org.jspecify.annotations.NullMarked;
