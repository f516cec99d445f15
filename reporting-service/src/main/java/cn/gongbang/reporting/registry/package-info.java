/** What reports need to know of unions, campaigns and policies. */
@NullMarked
package cn.gongbang.reporting.registry;

import org.jspecify.annotations.NullMarked;
