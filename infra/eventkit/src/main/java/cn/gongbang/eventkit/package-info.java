/** For tests: what every service stores, by example and for ever (docs/decisions/0007), and the catalogue of it. */
@NullMarked
package cn.gongbang.eventkit;

import org.jspecify.annotations.NullMarked;
