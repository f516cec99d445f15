/** A view with a row for each case under review, fed by cases and reviews in any order of arrival. */
@NullMarked
package cn.gongbang.reviews.board;

import org.jspecify.annotations.NullMarked;
