/** The gateway's own errors as RFC 9457 problem details. */
@NullMarked
package cn.gongbang.gateway.problems;

import org.jspecify.annotations.NullMarked;
