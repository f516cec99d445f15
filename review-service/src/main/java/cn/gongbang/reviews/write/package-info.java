/** The write side: the aggregate and its commands, a package for each step. */
@NullMarked
package cn.gongbang.reviews.write;

import org.jspecify.annotations.NullMarked;
