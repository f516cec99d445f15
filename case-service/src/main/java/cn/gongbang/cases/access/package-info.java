/** R-PII-1: the access log of all services, kept beside the keys, and how the auditor queries it; decision 0016. */
@NullMarked
package cn.gongbang.cases.access;

import org.jspecify.annotations.NullMarked;
