/** Who may do what in this service. */
@NullMarked
package cn.gongbang.reporting.rights;

import org.jspecify.annotations.NullMarked;
