/** The reviews that wait for somebody (contract.md, review-service). */
@NullMarked
package cn.gongbang.reviews.read.worklist;

import org.jspecify.annotations.NullMarked;
