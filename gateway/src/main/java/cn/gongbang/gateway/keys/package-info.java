/** The keys the standalone issuer signs with: kept, changed from time to time, published. */
@NullMarked
package cn.gongbang.gateway.keys;

import org.jspecify.annotations.NullMarked;
