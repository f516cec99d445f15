/** The hard edges of the house: what a request may be, who may ask how often, what every answer carries. */
@NullMarked
package cn.gongbang.gateway.edges;

import org.jspecify.annotations.NullMarked;
