/** R-PII-1: who sees personal data in plain, what others see instead, and the log of what was seen; decision 0016. */
@NullMarked
package cn.gongbang.platform.access;

import org.jspecify.annotations.NullMarked;
