/** The way of a case from the visit to the district's decision (domain.md §3). */
@NullMarked
package cn.gongbang.reviews;

import org.jspecify.annotations.NullMarked;
