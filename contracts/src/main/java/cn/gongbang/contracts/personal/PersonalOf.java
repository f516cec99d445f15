package cn.gongbang.contracts.personal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * R-PII-1: the record is about one person of a case; its {@link Personal} components are sealed together with that
 * person's key. It says by a static method {@code unreadable}, which takes the components that are not personal, in their
 * order, what is left of it when the key is destroyed (R-PII-2).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalOf {
    /** Name of the component that holds the person's member id. */
    String value();
}
