/** The pure core of the weekly ledger (调查摸底工作台账): weeks and cuts, what counts where, sums. No Spring, no clock. */
@NullMarked
package cn.gongbang.reporting.ledger;

import org.jspecify.annotations.NullMarked;
