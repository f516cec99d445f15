/** R-PII-1, R-PII-2: the key ring personal data is sealed with; decision 0015. */
@NullMarked
package cn.gongbang.cases.keys;

import org.jspecify.annotations.NullMarked;
