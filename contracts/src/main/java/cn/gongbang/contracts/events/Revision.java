package cn.gongbang.contracts.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In which revision of its form a stored event is written; without it in the first (docs/decisions/0007). Ours, so that
 * events know no framework.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Revision {
    /** A whole number from 2 up: each change of the form counts one on. */
    String value();
}
