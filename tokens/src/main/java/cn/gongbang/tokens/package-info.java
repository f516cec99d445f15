/** Whose bearer tokens are taken, how they are checked and what they say: the same for the gateway and every service. */
@NullMarked
package cn.gongbang.tokens;

import org.jspecify.annotations.NullMarked;
