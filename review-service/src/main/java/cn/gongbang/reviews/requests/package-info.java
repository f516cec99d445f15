/** Reads raw request fields and collects everything that is wrong with them. */
@NullMarked
package cn.gongbang.reviews.requests;

import org.jspecify.annotations.NullMarked;
