/** Hears the facts of cases and files from the other services. */
@NullMarked
package cn.gongbang.reviews.hearing;

import org.jspecify.annotations.NullMarked;
