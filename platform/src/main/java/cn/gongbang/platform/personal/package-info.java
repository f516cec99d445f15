/** R-PII-1: personal data sealed with a key per person wherever it is stored or told (docs/decisions/0015). */
@NullMarked
package cn.gongbang.platform.personal;

import org.jspecify.annotations.NullMarked;
