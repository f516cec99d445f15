/** The public notices now running and their text (R-FLOW-4, domain.md §6). */
@NullMarked
package cn.gongbang.reviews.publicity;

import org.jspecify.annotations.NullMarked;
