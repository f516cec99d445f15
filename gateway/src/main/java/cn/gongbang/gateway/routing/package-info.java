/** Which path goes to which service, and what of a request and an answer passes. */
@NullMarked
package cn.gongbang.gateway.routing;

import org.jspecify.annotations.NullMarked;
