/** Who is at the door: bearer tokens, HTTP Basic of the standalone, and the tokens the services see. */
@NullMarked
package cn.gongbang.gateway.signin;

import org.jspecify.annotations.NullMarked;
