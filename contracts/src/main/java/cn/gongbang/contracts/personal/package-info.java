/** What is personal in the records services keep and exchange (domain.md §9). */
@NullMarked
package cn.gongbang.contracts.personal;

import org.jspecify.annotations.NullMarked;
