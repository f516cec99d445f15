/** What every endpoint of a review shares: finding it, who may act, sending a command and answering with the review. */
@NullMarked
package cn.gongbang.reviews.desk;

import org.jspecify.annotations.NullMarked;
