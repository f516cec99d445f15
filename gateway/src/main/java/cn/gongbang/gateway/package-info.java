/** The one door: routes to the services, sign-in, problem details. */
@NullMarked
package cn.gongbang.gateway;

import org.jspecify.annotations.NullMarked;
