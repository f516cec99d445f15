/** Who may do what in this service. */
@NullMarked
package cn.gongbang.reviews.rights;

import org.jspecify.annotations.NullMarked;
