/** How far the views are, and building them anew. */
@NullMarked
package cn.gongbang.reporting.status;

import org.jspecify.annotations.NullMarked;
